use workers_core::modules::all::generated::case_deprecated_variants::Shape;

pub fn measure(shape: &Shape) -> i32 {
    match shape {
        Shape::Dot => 0,
        Shape::Line {
            length,
            size, // warns
        } => size.unwrap_or(*length),
    }
}
