use archc_runtime::HealthStatus;

use super::{Size, Stage, StageError};
use crate::resources::lock::lock;

/// An active scene, an idle one, and room for a third.
fn stage() -> Stage {
    let stage = Stage::new(3);
    assert_eq!(stage.open("a", "forest", true), Ok(1));
    assert_eq!(stage.open("b", "beach", false), Ok(2));
    stage
}

fn frames(stage: &Stage) -> Vec<(String, u64)> {
    let slots = stage.status().slots.into_iter();
    slots.map(|slot| (slot.name, slot.frames)).collect()
}

fn pixels(stage: &Stage) -> Vec<usize> {
    lock(&stage.state)
        .slots
        .values()
        .map(super::Slot::pixels)
        .collect()
}

#[test]
fn idle_scenes_are_drawn_less_often() {
    for (cadence, idle) in [(1, 8), (2, 4), (4, 2)] {
        let stage = stage();
        stage.reduce(cadence, Size::Full, true);
        (1..=8).for_each(|tick| stage.render(tick));
        assert_eq!(
            frames(&stage),
            [("a".to_owned(), 8), ("b".to_owned(), idle)]
        );
    }
}

#[test]
fn images_shrink_and_grow_and_are_drawn() {
    let stage = stage();
    assert_eq!(pixels(&stage), [4096, 4096]);
    stage.reduce(4, Size::Tiny, true);
    assert_eq!(pixels(&stage), [64, 64]);
    assert_eq!(stage.open("c", "hill", true), Ok(3));
    assert_eq!(pixels(&stage), [64; 3]);
    stage.reduce(1, Size::Full, true);
    stage.render(1);
    assert_eq!(pixels(&stage), [4096; 3]);
    assert!(
        lock(&stage.state)
            .slots
            .values()
            .all(|slot| !slot.is_black())
    );
}

#[test]
fn idle_scenes_go_and_are_refused_while_memory_is_critical() {
    let stage = stage();
    stage.reduce(4, Size::Tiny, false);
    assert_eq!(frames(&stage), [("a".to_owned(), 0)]);
    assert_eq!(
        stage.open("b", "beach", false),
        Err(StageError::IdleRefused)
    );
    assert_eq!(stage.open("b", "beach", true), Ok(2));
    stage.reduce(1, Size::Full, true);
    assert_eq!(stage.open("b", "beach", false), Ok(2));
    assert_eq!(stage.unload_idle(), 1);
    assert_eq!(stage.unload_idle(), 0);
}

#[test]
fn slots_are_limited_and_scenes_replace_each_other() {
    let stage = stage();
    stage.render(1);
    // The same scene goes on, another one begins.
    assert_eq!(stage.open("a", "forest", false), Ok(2));
    assert_eq!(stage.open("b", "desert", true), Ok(2));
    assert_eq!(frames(&stage), [("a".to_owned(), 1), ("b".to_owned(), 0)]);
    assert_eq!(stage.open("c", "hill", true), Ok(3));
    assert_eq!(
        stage.open("d", "hill", true),
        Err(StageError::Full { limit: 3 })
    );
    assert!(stage.close("c"));
    assert!(!stage.close("c"));
    assert_eq!(stage.open("d", "hill", true), Ok(3));
}

#[test]
fn a_lost_context_is_noticed_and_made_again_with_the_active_scenes() {
    let stage = stage();
    stage.render(1);
    lock(&stage.state).context.lose();
    assert!(matches!(stage.health(), HealthStatus::Unhealthy { .. }));
    stage.recreate();
    assert_eq!(stage.health(), HealthStatus::Healthy);
    let status = stage.status();
    assert_eq!(
        (status.generation, frames(&stage)),
        (2, vec![("a".to_owned(), 0)])
    );
    stage.render(2);
    assert!(
        lock(&stage.state)
            .slots
            .values()
            .all(|slot| !slot.is_black())
    );
}
