use workers_core::modules::all::generated::case_deprecated_types::{CaseDeprecatedTypesParams, New};
use workers_core::modules::all::generated::case_deprecated_types as types;

pub fn fresh(params: CaseDeprecatedTypesParams) -> New {
    params.fresh
}

pub fn old(value: &types::Old) -> &str { // warns
    &value.value // warns
}

pub fn kind() -> types::OldKind { // warns
    types::OldKind::Two // warns
}

pub fn name() -> types::OldName { // warns
    String::new()
}

pub fn shape() -> types::OldShape { // warns
    types::OldShape::Dot // warns
}
