use workers_core::modules::all::generated::case_deprecated::CaseDeprecatedParams;
use workers_core::modules::all::generated::case_deprecated::OldRow; // warns

pub fn read(params: &CaseDeprecatedParams) -> Vec<String> {
    vec![
        params.old.clone(), // warns
        format!("{:?}", params.older), // warns
        format!("{:?}", params.fresh),
    ]
}

pub fn row() -> OldRow { // warns
    todo!()
}
