use std::collections::{HashMap, VecDeque};

use super::{CACHED_SEARCHES, Match};

/// A search: the bits of its numbers, because those can be compared, and its limit.
type Key = (Vec<u32>, usize);

/// Searches and their answers; the oldest go first.
#[derive(Debug, Default)]
pub(super) struct Cache {
    answers: HashMap<Key, Vec<Match>>,
    order: VecDeque<Key>,
}

impl Cache {
    pub(super) fn get(&self, query: &[f32], limit: usize) -> Option<Vec<Match>> {
        self.answers.get(&key(query, limit)).cloned()
    }

    pub(super) fn put(&mut self, query: &[f32], limit: usize, answer: Vec<Match>) {
        let key = key(query, limit);
        if self.answers.insert(key.clone(), answer).is_none() {
            self.order.push_back(key);
        }
        if self.order.len() > CACHED_SEARCHES {
            if let Some(oldest) = self.order.pop_front() {
                self.answers.remove(&oldest);
            }
        }
    }

    pub(super) fn clear(&mut self) {
        self.answers.clear();
        self.order.clear();
    }
}

fn key(query: &[f32], limit: usize) -> Key {
    (query.iter().map(|number| number.to_bits()).collect(), limit)
}
