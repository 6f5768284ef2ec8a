use super::generated::release::{
    GpuReleaseError, GpuReleaseResult, GpuReleaseResultSubsystem, GpuReleaseUnknownTicketErrorData,
};
use super::generated::reserve::{
    GpuReserveError, GpuReserveOverBudgetErrorData, GpuReserveParamsSubsystem,
};
use super::generated::stats::{GpuStatsParamsSubsystem, GpuStatsResult, SubsystemInfo};
use crate::resources::gpu_budget::{GpuBudget, GpuError, Reservation, Subsystem, Usage};
use crate::wire_form::uint32;
use archc_runtime::CommandError;

/// The figures; zeros for those that are filtered out.
pub(super) fn stats(budget: &GpuBudget, only: Option<Subsystem>) -> GpuStatsResult {
    let usage = |subsystem| match only {
        Some(only) if only != subsystem => Usage::default().into(),
        _ => budget.usage(subsystem).into(),
    };
    GpuStatsResult {
        gpu_name: "accounting only".to_owned(),
        total_vram_mb: budget.total_mb() as f64,
        pressure: budget.pressure(),
        rendering: usage(Subsystem::Rendering),
        inference: usage(Subsystem::Inference),
        tts: usage(Subsystem::Tts),
    }
}

impl From<Usage> for SubsystemInfo {
    fn from(usage: Usage) -> Self {
        Self {
            budget_mb: usage.budget_mb as f64,
            used_mb: usage.used_mb as f64,
            consumers: usage.consumers,
        }
    }
}

impl From<Reservation> for GpuReleaseResult {
    fn from(freed: Reservation) -> Self {
        Self {
            subsystem: match freed.subsystem {
                Subsystem::Inference => GpuReleaseResultSubsystem::Inference,
                Subsystem::Tts => GpuReleaseResultSubsystem::Tts,
                Subsystem::Rendering => GpuReleaseResultSubsystem::Rendering,
            },
            freed_mb: uint32(freed.mb),
        }
    }
}

impl From<GpuError> for GpuReleaseError {
    fn from(error: GpuError) -> Self {
        match error {
            GpuError::UnknownTicket { ticket } => {
                Self::UnknownTicket(GpuReleaseUnknownTicketErrorData { ticket })
            }
            error => CommandError::internal(error).into(),
        }
    }
}

impl From<GpuError> for GpuReserveError {
    fn from(error: GpuError) -> Self {
        match error {
            GpuError::OverBudget {
                requested_mb,
                available_mb,
                ..
            } => Self::OverBudget(GpuReserveOverBudgetErrorData {
                requested_mb: uint32(requested_mb),
                available_mb: uint32(available_mb),
            }),
            GpuError::OptionalRefused => Self::OptionalRefused,
            error => CommandError::internal(error).into(),
        }
    }
}

impl From<GpuReserveParamsSubsystem> for Subsystem {
    fn from(subsystem: GpuReserveParamsSubsystem) -> Self {
        match subsystem {
            GpuReserveParamsSubsystem::Inference => Self::Inference,
            GpuReserveParamsSubsystem::Tts => Self::Tts,
            GpuReserveParamsSubsystem::Rendering => Self::Rendering,
        }
    }
}

impl From<GpuStatsParamsSubsystem> for Subsystem {
    fn from(subsystem: GpuStatsParamsSubsystem) -> Self {
        match subsystem {
            GpuStatsParamsSubsystem::Inference => Self::Inference,
            GpuStatsParamsSubsystem::Tts => Self::Tts,
            GpuStatsParamsSubsystem::Rendering => Self::Rendering,
        }
    }
}
