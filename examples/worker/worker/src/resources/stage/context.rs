use super::super::hash::fnv1a;

/// Numbers that a scene is drawn from.
const COLOURS: usize = 256;

/// What scenes are drawn with. There is no graphics card: it is a table of colours in memory, whose checksum says
/// whether it is still what was made.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) generation: u32,
    colours: Vec<u8>,
    checksum: u64,
}

impl Context {
    pub(super) fn new(generation: u32) -> Self {
        let colours: Vec<u8> = (0..COLOURS)
            .map(|colour| u8::try_from(colour % 251).unwrap_or(0))
            .collect();
        Self {
            generation,
            checksum: fnv1a(&colours),
            colours,
        }
    }

    pub(super) fn is_valid(&self) -> bool {
        fnv1a(&self.colours) == self.checksum
    }

    /// The colour for a number; black for all when the table is lost.
    pub(super) fn colour(&self, number: u64) -> u8 {
        let place = number % (COLOURS as u64);
        let colour = usize::try_from(place)
            .ok()
            .and_then(|at| self.colours.get(at));
        colour.copied().unwrap_or(0)
    }

    #[cfg(test)]
    pub(super) fn lose(&mut self) {
        self.colours.clear();
    }
}
