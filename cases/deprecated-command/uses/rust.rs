use archc_runtime::{CallContext, CommandError};
use workers_core::modules::all::generated::AllCommands;
use workers_core::modules::all::generated::case_deprecated_command::CaseDeprecatedCommandParams;

pub async fn run(module: &impl AllCommands, context: &CallContext) -> Result<bool, CommandError> {
    let params = CaseDeprecatedCommandParams { value: "a".to_owned() };
    let result = module
        .case_deprecated_command(params, context) // warns
        .await?;
    Ok(result.done)
}
