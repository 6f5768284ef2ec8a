use archc_runtime::HealthStatus;

use super::{CACHED_SEARCHES, IndexError, Mode, VectorIndex, embed_text};

fn compass() -> VectorIndex {
    let index = VectorIndex::new(2);
    for (id, vector) in [
        ("north", [0.0, 2.0]),
        ("east", [3.0, 0.0]),
        ("south", [0.0, -1.0]),
    ] {
        assert_eq!(index.insert(id, vector.to_vec()), Ok(true));
    }
    index
}

fn ids(index: &VectorIndex, query: &[f32], limit: usize) -> Vec<String> {
    let found = index.search(query, limit).unwrap();
    found.into_iter().map(|found| found.id).collect()
}

#[test]
fn the_most_similar_come_first() {
    let index = compass();
    assert_eq!(ids(&index, &[1.0, 10.0], 9), ["north", "east", "south"]);
    assert_eq!(
        ids(&index, &[1.0, 1.0], 2),
        ["east", "north"],
        "equal ones by id"
    );
    let found = index.search(&[0.0, 5.0], 3).unwrap();
    let scores: Vec<_> = found.iter().map(|found| found.score).collect();
    assert_eq!(scores, [1.0, 0.0, -1.0]);
    assert_eq!(ids(&index, &[1.0, 0.0], 0).len(), 0);
}

#[test]
fn what_is_added_or_replaced_is_found_at_once() {
    let index = compass();
    assert_eq!(ids(&index, &[-1.0, 0.1], 1), ["north"]);
    assert_eq!(index.insert("west", vec![-1.0, 0.0]), Ok(true));
    assert_eq!(ids(&index, &[-1.0, 0.1], 1), ["west"]);
    assert_eq!(index.insert("west", vec![1.0, -1.0]), Ok(false));
    assert_eq!(ids(&index, &[-1.0, 0.1], 1), ["north"]);
    assert_eq!((index.len(), index.health()), (4, HealthStatus::Healthy));
}

#[test]
fn a_vector_that_does_not_fit_is_refused() {
    let index = compass();
    let wrong = IndexError::Dimension {
        expected: 2,
        actual: 3,
    };
    assert_eq!(index.insert("up", vec![0.0; 3]), Err(wrong.clone()));
    assert_eq!(index.search(&[0.0; 3], 1), Err(wrong));
    for nowhere in [
        [0.0, 0.0],
        [f32::NAN, 1.0],
        [f32::INFINITY, 1.0],
        [1e30, 0.0],
    ] {
        assert_eq!(index.search(&nowhere, 1), Err(IndexError::NoDirection));
    }
    assert_eq!(index.len(), 3);
}

#[test]
fn with_only_the_cache_a_search_is_answered_again() {
    let index = compass();
    let known = ids(&index, &[1.0, 0.0], 1);
    index.set_mode(Mode::CacheOnly);
    assert_eq!(ids(&index, &[1.0, 0.0], 1), known);
    assert_eq!(index.search(&[1.0, 0.0], 2), Err(IndexError::CacheOnly));
    assert_eq!(
        index.insert("a", vec![1.0, 0.0]),
        Err(IndexError::CacheOnly)
    );
    assert!(matches!(index.health(), HealthStatus::Degraded { .. }));
    index.set_mode(Mode::Disabled);
    assert_eq!(index.search(&[1.0, 0.0], 1), Err(IndexError::Disabled));
    index.set_mode(Mode::Full);
    index.drop_cache();
    assert_eq!(ids(&index, &[1.0, 0.0], 1), known);
}

#[test]
fn what_is_added_while_nothing_is_indexed_is_found_later() {
    for dropped in [false, true] {
        let index = compass();
        let known = ids(&index, &[-1.0, 0.1], 1);
        if dropped {
            index.drop_cache();
        }
        index.set_mode(Mode::NotIndexing);
        assert_eq!(index.health(), HealthStatus::Healthy);
        assert_eq!(index.insert("west", vec![-1.0, 0.0]), Ok(true));
        assert_eq!(index.insert("north", vec![0.0, 1.0]), Ok(false));
        assert_eq!(index.len(), 4);
        // Old searches and new ones are answered from what was indexed.
        assert_eq!(ids(&index, &[-1.0, 0.1], 1), known);
        assert_eq!(ids(&index, &[-1.0, 0.2], 1), known);
        assert!(matches!(index.health(), HealthStatus::Degraded { .. }));
        // What waits goes on waiting while there is even less room.
        index.set_mode(Mode::CacheOnly);
        index.set_mode(Mode::NotIndexing);
        assert_eq!(ids(&index, &[-1.0, 0.1], 1), known);
        index.set_mode(Mode::Full);
        assert_eq!(index.health(), HealthStatus::Healthy);
        assert_eq!(ids(&index, &[-1.0, 0.1], 1), ["west"]);
    }
}

#[test]
fn the_cache_is_bounded() {
    let index = compass();
    for limit in 0..=CACHED_SEARCHES {
        index.search(&[1.0, 0.0], limit).unwrap();
    }
    index.set_mode(Mode::CacheOnly);
    assert_eq!(index.search(&[1.0, 0.0], 0), Err(IndexError::CacheOnly));
    assert!(index.search(&[1.0, 0.0], CACHED_SEARCHES).is_ok());
}

#[test]
fn a_damaged_matrix_is_noticed_and_rebuilt() {
    let index = compass();
    let before = ids(&index, &[1.0, 2.0], 3);
    if let Some(matrix) = &mut super::lock(&index.state).matrix {
        matrix.damage();
    }
    assert!(matches!(index.health(), HealthStatus::Unhealthy { .. }));
    assert_eq!(index.rebuild(), 3);
    assert_eq!(index.health(), HealthStatus::Healthy);
    assert_eq!(ids(&index, &[1.0, 2.0], 3), before);
}

#[test]
fn texts_that_share_words_are_similar() {
    let index = VectorIndex::new(64);
    for text in ["the quick brown fox", "a lazy dog sleeps", "foxes are red"] {
        index.insert(text, embed_text(text, 64)).unwrap();
    }
    let found = index.search(&embed_text("Quick: FOX!", 64), 1).unwrap();
    assert_eq!(found[0].id, "the quick brown fox");
    assert_eq!(
        index.search(&embed_text("…", 64), 1),
        Err(IndexError::NoDirection)
    );
    assert_eq!(embed_text("word", 0), Vec::<f32>::new());
}
