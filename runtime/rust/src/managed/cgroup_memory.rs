use std::path::{Path, PathBuf};

use super::pressure_source::{malformed, read_text};
use super::{PressureSource, SourceError};

/// How much of what cgroup v2 allows this process is used: `memory.current` without the part of the file cache
/// that can go at once, against `memory.max`, in the tightest of the group and its ancestors. Reads 0 where nothing is
/// limited.
#[derive(Debug)]
pub struct CgroupMemory {
    root: PathBuf,
    group: PathBuf,
}

impl CgroupMemory {
    /// The group of this process. Fails where cgroup v2 is not mounted at `/sys/fs/cgroup`.
    pub fn of_this_process() -> Result<Self, SourceError> {
        Self::find(Path::new("/proc/self/cgroup"), Path::new("/sys/fs/cgroup"))
    }

    /// The group that a file with the format of `/proc/self/cgroup` names, below where cgroup v2 is mounted.
    pub fn find(membership: &Path, mount: &Path) -> Result<Self, SourceError> {
        let text = read_text(membership)?;
        let group = text
            .lines()
            .find_map(|line| line.strip_prefix("0::/"))
            .ok_or_else(|| malformed(membership, "group of cgroup v2"))?;
        let group = mount.join(group.trim_end());
        // Inside a container the path can be that of the host, while the mount begins at the container.
        let group = match group.is_dir() {
            true => group,
            false => mount.to_owned(),
        };
        Ok(Self {
            root: mount.to_owned(),
            group,
        })
    }

    /// The file with the stall information of the group, for a [`super::PsiSource`].
    pub fn pressure_file(&self) -> PathBuf {
        self.group.join("memory.pressure")
    }

    /// The utilisation of one group; none when it has no limit of its own.
    fn utilisation(&self, group: &Path) -> Result<Option<f64>, SourceError> {
        let limit_file = group.join("memory.max");
        // The root group has no such file.
        if group == self.root && !limit_file.exists() {
            return Ok(None);
        }
        let limit = read_text(&limit_file)?;
        if limit.trim_end() == "max" {
            return Ok(None);
        }
        let limit = number(&limit_file, &limit)?.max(1);
        let current_file = group.join("memory.current");
        let current = number(&current_file, &read_text(&current_file)?)?;
        let used = current.saturating_sub(inactive_file(group));
        Ok(Some(used as f64 / limit as f64))
    }
}

impl PressureSource for CgroupMemory {
    fn name(&self) -> &str {
        "cgroup:memory"
    }

    fn read(&self) -> Result<f64, SourceError> {
        let mut worst: f64 = 0.0;
        for group in self.group.ancestors() {
            worst = worst.max(self.utilisation(group)?.unwrap_or(0.0));
            if group == self.root {
                break;
            }
        }
        Ok(worst)
    }
}

fn number(path: &Path, text: &str) -> Result<u64, SourceError> {
    text.trim_end()
        .parse()
        .map_err(|_| malformed(path, "number of bytes"))
}

/// Without it the cache of files that were read once would look like pressure. 0 when unknown, which is the safe side.
fn inactive_file(group: &Path) -> u64 {
    let text = read_text(&group.join("memory.stat")).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("inactive_file "))
        .and_then(|value| value.trim_end().parse().ok())
        .unwrap_or(0)
}
