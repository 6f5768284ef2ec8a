use std::fmt;

use super::super::hash::fnv1a;

/// The unit in which the system hands out memory.
const PAGE: usize = 4096;

/// More than glibc ever serves from its heap. Its `malloc` maps larger blocks by themselves and unmaps them when they are
/// freed; smaller ones may stay in the heap of the thread that happened to load, and then the process never shrinks.
/// The threshold moves, but no further than 32 MiB (`M_MMAP_THRESHOLD` in mallopt(3)). Only address space is reserved:
/// pages that are never written never become memory.
const ALWAYS_MAPPED: usize = (32 << 20) + PAGE;

/// What pages are full of; not zero, so that nothing below takes them for untouched.
const FILLER: u8 = 0x5a;

/// Memory that is resident: every page was written.
pub(super) struct Memory {
    block: Vec<u8>,
    seed: u64,
}

impl Memory {
    /// Takes `bytes` bytes and fills them with what belongs to `name`. None when the system has no room.
    pub(super) fn of(name: &str, bytes: u64) -> Option<Self> {
        let length = usize::try_from(bytes).ok()?;
        let mut block = Vec::new();
        block.try_reserve_exact(length.max(ALWAYS_MAPPED)).ok()?;
        let seed = fnv1a(name.as_bytes());
        let mut page = [FILLER; PAGE];
        for start in (0..length).step_by(PAGE) {
            mark(&mut page, seed, start);
            block.extend_from_slice(&page[..PAGE.min(length - start)]);
        }
        Some(Self { block, seed })
    }

    /// Its size, without what is only reserved.
    pub(super) fn bytes(&self) -> u64 {
        self.block.len() as u64
    }

    /// A number made of `text` and every page.
    pub(super) fn digest(&self, text: &str) -> u64 {
        self.block
            .chunks(PAGE)
            .fold(fnv1a(text.as_bytes()), |digest, page| {
                (digest ^ word(page)).wrapping_mul(0x0100_0000_01b3)
            })
    }

    /// Whether the first and the last page still are what was written.
    pub(super) fn is_sound(&self) -> bool {
        let last = self.block.len().saturating_sub(1) / PAGE * PAGE;
        let mut expected = [FILLER; PAGE];
        [0, last].into_iter().all(|start| {
            mark(&mut expected, self.seed, start);
            let page = self.block.get(start..).unwrap_or_default();
            let length = page.len().min(PAGE);
            page[..length] == expected[..length]
        })
    }

    #[cfg(test)]
    pub(super) fn damage(&mut self) {
        self.block[0] ^= 1;
    }
}

/// Marks a page as the one at `start`: its first word depends on the place and the seed.
fn mark(page: &mut [u8; PAGE], seed: u64, start: usize) {
    let word = (seed ^ start as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    page[..8].copy_from_slice(&word.to_le_bytes());
}

fn word(page: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let length = page.len().min(8);
    bytes[..length].copy_from_slice(&page[..length]);
    u64::from_le_bytes(bytes)
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.block.len())
    }
}
