use archc_runtime::{CreateError, ModuleContext};
use serde::Deserialize;

/// The settings of a module; its defaults when there are none.
pub(crate) fn settings<T>(context: &ModuleContext) -> Result<T, CreateError>
where
    T: Default + for<'de> Deserialize<'de>,
{
    if context.settings.is_null() {
        return Ok(T::default());
    }
    Ok(T::deserialize(&context.settings)?)
}
