use std::collections::HashMap;

use super::PlanError;
use super::module::ModulePlan;

/// Positions of `plans` in the order of their start: each after what it names, otherwise as they were added.
pub(crate) fn start_order(plans: &[ModulePlan]) -> Result<Vec<usize>, PlanError> {
    let mut by_name = HashMap::new();
    for (position, plan) in plans.iter().enumerate() {
        if by_name.insert(plan.name, position).is_some() {
            return Err(PlanError::DuplicateModule { module: plan.name });
        }
    }
    let mut visit = Visit {
        plans,
        by_name,
        marks: vec![Mark::New; plans.len()],
        path: Vec::new(),
        order: Vec::with_capacity(plans.len()),
    };
    for position in 0..plans.len() {
        visit.enter(position)?;
    }
    Ok(visit.order)
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    OnPath,
    Done,
}

struct Visit<'a> {
    plans: &'a [ModulePlan],
    by_name: HashMap<&'static str, usize>,
    marks: Vec<Mark>,
    path: Vec<usize>,
    order: Vec<usize>,
}

impl Visit<'_> {
    fn enter(&mut self, position: usize) -> Result<(), PlanError> {
        match self.marks[position] {
            Mark::Done => return Ok(()),
            Mark::OnPath => return Err(self.cycle(position)),
            Mark::New => {}
        }
        let plan = &self.plans[position];
        self.marks[position] = Mark::OnPath;
        self.path.push(position);
        for dependency in plan.after {
            let Some(next) = self.by_name.get(dependency).copied() else {
                return Err(PlanError::UnknownDependency {
                    module: plan.name,
                    dependency,
                });
            };
            self.enter(next)?;
        }
        self.path.pop();
        self.marks[position] = Mark::Done;
        self.order.push(position);
        Ok(())
    }

    fn cycle(&self, first: usize) -> PlanError {
        PlanError::Cycle {
            modules: self
                .path
                .iter()
                .skip_while(|position| **position != first)
                .map(|position| self.plans[*position].name)
                .collect(),
        }
    }
}
