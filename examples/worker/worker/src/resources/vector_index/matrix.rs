use std::collections::BTreeMap;

use super::Match;

/// Vectors of length 1, one after the other.
#[derive(Debug)]
pub(super) struct Matrix {
    dimension: usize,
    ids: Vec<String>,
    numbers: Vec<f32>,
}

impl Matrix {
    pub(super) fn of(dimension: usize, vectors: &BTreeMap<String, Vec<f32>>) -> Self {
        let mut matrix = Self {
            dimension,
            ids: Vec::with_capacity(vectors.len()),
            numbers: Vec::with_capacity(vectors.len() * dimension),
        };
        for (id, vector) in vectors {
            matrix.push(id, vector);
        }
        matrix
    }

    /// Adds a row. The id must not be there yet.
    pub(super) fn push(&mut self, id: &str, vector: &[f32]) {
        let length = length(vector);
        self.ids.push(id.to_owned());
        self.numbers.extend(vector.iter().map(|n| n / length));
    }

    pub(super) fn search(&self, query: &[f32], limit: usize) -> Vec<Match> {
        let length = length(query);
        let rows = self.numbers.chunks_exact(self.dimension.max(1));
        let mut scored: Vec<(f32, &String)> = rows
            .map(|row| dot(row, query) / length)
            .zip(&self.ids)
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        scored.truncate(limit);
        let matches = scored.into_iter().map(|(score, id)| Match {
            id: id.clone(),
            // Rounding may lead a little beyond.
            score: score.clamp(-1.0, 1.0),
        });
        matches.collect()
    }

    /// Whether it has a row for each vector but so many at most, and all numbers are numbers.
    pub(super) fn is_of(&self, vectors: &BTreeMap<String, Vec<f32>>, missing: usize) -> bool {
        self.ids.len() <= vectors.len()
            && self.ids.len() + missing >= vectors.len()
            && self.numbers.len() == self.ids.len() * self.dimension
            && self.ids.iter().all(|id| vectors.contains_key(id))
            && self.numbers.iter().all(|number| number.is_finite())
    }

    #[cfg(test)]
    pub(super) fn damage(&mut self) {
        self.numbers.clear();
    }
}

/// Euclidean length.
pub(super) fn length(vector: &[f32]) -> f32 {
    dot(vector, vector).sqrt()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
