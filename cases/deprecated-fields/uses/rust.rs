use workers_core::modules::all::generated::case_deprecated_fields::{CaseDeprecatedFieldsParams, Row};

pub fn read(params: &CaseDeprecatedFieldsParams, row: &Row) -> Vec<String> {
    vec![
        params.now.clone(),
        format!("{:?}", params.old), // warns
        params.older.to_string(), // warns
        row.fresh.clone(),
        row.stale.clone(), // warns
    ]
}
