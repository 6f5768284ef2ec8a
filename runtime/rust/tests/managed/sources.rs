use std::fs;
use std::path::{Path, PathBuf};

use archc_runtime::managed::*;

fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("archc-sources-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn psi(some: &str, full: &str) -> String {
    format!(
        "some avg10={some} avg60=90.00 avg300=9.00 total=1\nfull avg10={full} avg60=90.00 avg300=9.00 total=1\n"
    )
}

#[test]
fn psi_reads_both_lines() {
    let file = folder("psi").join("memory.pressure");
    let source = PsiSource::at("psi:test", &file);
    let reading = |some, full| {
        fs::write(&file, psi(some, full)).unwrap();
        source.read().unwrap()
    };
    assert_eq!(reading("0.00", "0.00"), 0.0);
    assert_eq!(reading("50.00", "0.00"), 0.5);
    assert_eq!(reading("11.00", "10.00"), 0.4);
    assert_eq!(source.thresholds().entered(0.4), PressureLevel::Critical);
    fs::write(&file, "some avg60=1\n").unwrap();
    assert!(
        source
            .read()
            .unwrap_err()
            .to_string()
            .contains("no some avg10 in")
    );
    fs::remove_file(&file).unwrap();
    assert!(
        source
            .read()
            .unwrap_err()
            .to_string()
            .contains("cannot read")
    );
}

fn group(path: &Path, max: &str, current: u64, inactive: u64) {
    fs::create_dir_all(path).unwrap();
    fs::write(path.join("memory.max"), max).unwrap();
    fs::write(path.join("memory.current"), format!("{current}\n")).unwrap();
    fs::write(
        path.join("memory.stat"),
        format!("anon 1\ninactive_file {inactive}\n"),
    )
    .unwrap();
}

#[test]
fn the_tightest_group_counts() {
    let root = folder("cgroup");
    fs::write(
        root.join("membership"),
        "1:name=systemd:/x\n0::/outer/inner\n",
    )
    .unwrap();
    group(&root.join("outer"), "1000\n", 700, 100);
    group(&root.join("outer/inner"), "max\n", 500, 0);
    let source = CgroupMemory::find(&root.join("membership"), &root).unwrap();
    assert_eq!(source.read().unwrap(), 0.6);
    group(&root.join("outer/inner"), "1000\n", 900, 0);
    assert_eq!(source.read().unwrap(), 0.9);
    assert_eq!(
        source.pressure_file(),
        root.join("outer/inner/memory.pressure")
    );
    fs::write(root.join("outer/memory.current"), "much").unwrap();
    assert!(source.read().is_err());
    fs::write(root.join("membership"), "1:memory:/v1\n").unwrap();
    assert!(CgroupMemory::find(&root.join("membership"), &root).is_err());
}

#[test]
fn resident_memory_is_read_against_the_budget() {
    let file = folder("rss").join("status");
    fs::write(&file, "VmRSS:\t    1024 kB\n").unwrap();
    assert_eq!(ProcessMemory::at(&file, 4 << 20).read().unwrap(), 0.25);
    let own = resident_bytes().unwrap();
    assert!(ProcessMemory::against(own).read().unwrap() > 0.5);
}

#[test]
fn a_level_is_left_later_than_it_is_entered() {
    let thresholds = Thresholds::UTILISATION;
    let random = SplitMix64::seeded(3);
    let mut level = PressureLevel::Normal;
    for _ in 0..20_000 {
        let reading = (random.next_u64() % 1_200) as f64 / 1_000.0;
        let next = thresholds.level(level, reading);
        assert!(
            next >= thresholds.entered(reading),
            "never lower than the reading demands"
        );
        if next < level {
            let exit = match level {
                PressureLevel::Critical => thresholds.critical.exit,
                PressureLevel::High => thresholds.high.exit,
                _ => thresholds.warning.exit,
            };
            assert!(reading < exit);
        }
        level = next;
    }
    assert_eq!(
        thresholds.level(PressureLevel::High, 0.80),
        PressureLevel::High
    );
    assert_eq!(
        thresholds.level(PressureLevel::Normal, 0.80),
        PressureLevel::Warning
    );
}
