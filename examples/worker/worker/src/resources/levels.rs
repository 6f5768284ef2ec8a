//! The levels that the audio loop measures, the most recent ones only.

use std::collections::VecDeque;
use std::sync::Mutex;

use super::lock::lock;

/// How many levels are kept: what `audio/levels` returns at most.
const KEPT: usize = 100;
/// Ticks from silence to silence.
const CYCLE: u64 = 40;

/// The level of one tick.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    /// Number of the tick, from 1.
    pub tick: u64,
    /// 0 is silence, 1 full scale.
    pub level: f32,
}

/// Measures a level at each tick. No microphone is attached: the level rises and falls in a triangle.
#[derive(Debug, Default)]
pub struct LevelMeter {
    levels: Mutex<VecDeque<Level>>,
}

impl LevelMeter {
    /// Measures the level of a tick and forgets the oldest beyond the most recent hundred.
    pub fn measure(&self, tick: u64) {
        let mut levels = lock(&self.levels);
        if levels.len() == KEPT {
            levels.pop_front();
        }
        let level = level_of(tick);
        levels.push_back(Level { tick, level });
    }

    /// The most recent `count` levels, the latest last.
    pub fn recent(&self, count: usize) -> Vec<Level> {
        let levels = lock(&self.levels);
        let skipped = levels.len().saturating_sub(count);
        levels.iter().skip(skipped).copied().collect()
    }

    /// Forgets all levels and frees their memory.
    pub fn clear(&self) {
        *lock(&self.levels) = VecDeque::new();
    }
}

fn level_of(tick: u64) -> f32 {
    let place = tick % CYCLE;
    let height = place.min(CYCLE - place);
    height as f32 / (CYCLE / 2) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_recent_levels_are_kept() {
        let meter = LevelMeter::default();
        assert_eq!(meter.recent(3), []);
        for tick in 1..=250 {
            meter.measure(tick);
        }
        let ticks: Vec<_> = meter.recent(2).iter().map(|level| level.tick).collect();
        assert_eq!(ticks, [249, 250]);
        let all = meter.recent(usize::MAX);
        assert_eq!((all.len(), all[0].tick), (KEPT, 151));
        assert!(all.iter().all(|level| (0.0..=1.0).contains(&level.level)));
        meter.clear();
        assert_eq!(meter.recent(3), []);
    }

    #[test]
    fn a_level_rises_and_falls() {
        let levels: Vec<_> = [0, 10, 20, 30, 40].map(level_of).into();
        assert_eq!(levels, [0.0, 0.5, 1.0, 0.5, 0.0]);
    }
}
