use super::super::hash::fnv1a;
use super::Size;
use super::context::Context;

/// A scene that is loaded, and the image that it is drawn into.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) scene: String,
    pub(super) active: bool,
    pub(super) frames: u64,
    image: Vec<u8>,
    seed: u64,
}

impl Slot {
    pub(super) fn load(scene: &str, active: bool, size: Size) -> Self {
        Self {
            scene: scene.to_owned(),
            active,
            frames: 0,
            image: vec![0; size.pixels()],
            seed: fnv1a(scene.as_bytes()),
        }
    }

    /// Another image, black until the next frame; what it took before is given back.
    pub(super) fn resize(&mut self, size: Size) {
        self.image = vec![0; size.pixels()];
    }

    pub(super) fn draw(&mut self, context: &Context, tick: u64) {
        for (pixel, place) in self.image.iter_mut().zip(0_u64..) {
            *pixel = context.colour(self.seed ^ tick.wrapping_add(place));
        }
        self.frames += 1;
    }

    #[cfg(test)]
    pub(super) fn pixels(&self) -> usize {
        self.image.len()
    }

    #[cfg(test)]
    pub(super) fn is_black(&self) -> bool {
        self.image.iter().all(|pixel| *pixel == 0)
    }
}
