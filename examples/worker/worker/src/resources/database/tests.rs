use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use archc_runtime::HealthStatus;
use serde_json::json;
use tempfile::TempDir;

use super::{Database, DatabaseError, Healed};

fn with_documents(count: u32) -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::new(folder.path().join("documents.db"));
    database.open().unwrap();
    for n in 0..count {
        let value = json!({ "n": n, "text": "x".repeat(500) });
        database.put("notes", &format!("{n:04}"), &value).unwrap();
    }
    (folder, database)
}

/// Moves the log into the file, so that what is done to the file is done to the documents.
fn settle(database: &Database) {
    database.close_idle();
    assert_eq!(database.get("none", "none").unwrap(), None);
}

fn overwrite(path: &Path, from: u64) {
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    let length = file.metadata().unwrap().len();
    file.seek(SeekFrom::Start(from)).unwrap();
    file.write_all(&vec![0xA5; usize::try_from(length - from).unwrap()])
        .unwrap();
}

fn unhealthy(database: &Database) -> String {
    match database.health() {
        HealthStatus::Unhealthy { reason } => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_document_is_stored_replaced_and_found_by_another_handle() {
    let (_folder, database) = with_documents(0);
    assert_eq!(
        database
            .put("notes", "a", &json!([1, null]))
            .unwrap()
            .revision,
        1
    );
    let second = database.put("notes", "a", &json!({ "é": 1.5 })).unwrap();
    assert_eq!(second.revision, 2);
    let other = Database::new(database.path());
    let found = other.get("notes", "a").unwrap().unwrap();
    assert_eq!(found.value, json!({ "é": 1.5 }));
    assert_eq!((found.revision, found.updated_at), (2, second.updated_at));
    assert_eq!(other.get("notes", "b").unwrap(), None);
    assert_eq!(other.get("others", "a").unwrap(), None);
}

#[test]
fn a_list_comes_in_pages() {
    let (_folder, database) = with_documents(5);
    let first = database.list("notes", None, 3).unwrap();
    assert_eq!((first.total, first.documents.len()), (5, 3));
    assert_eq!(first.next.as_deref(), Some("0002"));
    let last = database.list("notes", first.next.as_deref(), 3).unwrap();
    let ids: Vec<_> = last
        .documents
        .iter()
        .map(|document| document.id.as_str())
        .collect();
    assert_eq!((ids, last.next), (vec!["0003", "0004"], None));
    let exact = database.list("notes", None, 5).unwrap();
    assert_eq!((exact.documents.len(), exact.next), (5, None));
}

#[test]
fn read_only_refuses_writes_and_says_so() {
    let (_folder, database) = with_documents(1);
    database.set_read_only(true);
    assert_eq!(
        database.put("notes", "a", &json!(1)),
        Err(DatabaseError::ReadOnly)
    );
    assert!(database.get("notes", "0000").unwrap().is_some());
    assert!(matches!(database.health(), HealthStatus::Degraded { .. }));
    database.set_read_only(false);
    database.put("notes", "a", &json!(1)).unwrap();
    assert_eq!(database.health(), HealthStatus::Healthy);
}

#[test]
fn an_idle_handle_is_closed_and_opened_again() {
    let (_folder, database) = with_documents(3);
    database.set_checkpoints(false).unwrap();
    database.close_idle();
    assert_eq!(database.health(), HealthStatus::Healthy);
    assert_eq!(database.list("notes", None, 10).unwrap().total, 3);
}

#[test]
fn an_overwritten_file_is_noticed_and_restored_from_the_backup() {
    let (_folder, database) = with_documents(50);
    assert!(database.back_up().unwrap());
    assert!(!database.back_up().unwrap(), "nothing was written since");
    database.put("notes", "late", &json!(1)).unwrap();
    settle(&database);
    assert_eq!(database.health(), HealthStatus::Healthy);

    overwrite(database.path(), 0);
    assert!(unhealthy(&database).contains("first bytes"));
    assert!(
        database.back_up().is_err(),
        "garbage never replaces a backup"
    );

    let Healed::Restored {
        broken: Some(broken),
    } = database.heal().unwrap()
    else {
        panic!("not restored");
    };
    assert!(broken.to_string_lossy().ends_with("documents.db.broken-1"));
    assert_eq!(fs::read(broken).unwrap()[..4], [0xA5; 4]);
    assert_eq!(database.health(), HealthStatus::Healthy);
    assert_eq!(database.list("notes", None, 100).unwrap().total, 50);
    assert_eq!(database.get("notes", "late").unwrap(), None);
    database.put("notes", "again", &json!(1)).unwrap();
}

#[test]
fn damage_behind_an_intact_header_is_noticed() {
    let (_folder, database) = with_documents(200);
    settle(&database);
    overwrite(database.path(), 8192);
    unhealthy(&database);
    assert!(matches!(
        database.heal(),
        Ok(Healed::Emptied { broken: Some(_) })
    ));
    assert_eq!(database.list("notes", None, 1).unwrap().total, 0);
}

#[test]
fn what_the_log_still_has_is_not_lost() {
    let (_folder, database) = with_documents(20);
    overwrite(database.path(), 0);
    unhealthy(&database);
    assert_eq!(database.heal(), Ok(Healed::Reopened));
    assert_eq!(database.list("notes", None, 1).unwrap().total, 20);
}

#[test]
fn a_truncated_a_removed_and_a_replaced_file_are_noticed() {
    let (folder, database) = with_documents(5);
    database.back_up().unwrap();
    settle(&database);
    fs::write(database.path(), "").unwrap();
    assert!(unhealthy(&database).contains("truncated"));
    assert!(matches!(
        database.heal(),
        Ok(Healed::Restored { broken: Some(_) })
    ));

    fs::remove_file(database.path()).unwrap();
    unhealthy(&database);
    assert_eq!(database.heal(), Ok(Healed::Restored { broken: None }));

    database.close_idle();
    fs::remove_file(database.path()).unwrap();
    assert!(unhealthy(&database).contains("gone"));
    assert!(
        database.get("notes", "0000").is_err(),
        "no empty file is made in silence"
    );
    assert_eq!(database.heal(), Ok(Healed::Restored { broken: None }));

    let sound = folder.path().join("documents.db.backup");
    fs::copy(sound, folder.path().join("other")).unwrap();
    fs::rename(folder.path().join("other"), database.path()).unwrap();
    assert!(unhealthy(&database).contains("replaced"));
    assert_eq!(
        database.heal(),
        Ok(Healed::Reopened),
        "a sound file is taken as it is"
    );
    assert_eq!(database.list("notes", None, 9).unwrap().total, 5);
}

#[test]
fn a_broken_backup_is_not_restored() {
    let (folder, database) = with_documents(5);
    database.back_up().unwrap();
    settle(&database);
    overwrite(&folder.path().join("documents.db.backup"), 0);
    overwrite(database.path(), 0);
    assert!(matches!(database.heal(), Ok(Healed::Emptied { .. })));
    assert_eq!(database.health(), HealthStatus::Healthy);
}

#[test]
fn a_file_that_is_no_database_fails_at_open_and_can_be_healed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("documents.db");
    fs::write(&path, "hello, I am not a database at all").unwrap();
    let database = Database::new(&path);
    assert!(matches!(database.open(), Err(DatabaseError::Broken { .. })));
    assert!(matches!(
        database.heal(),
        Ok(Healed::Emptied { broken: Some(_) })
    ));
    database.put("notes", "a", &json!(1)).unwrap();
}

#[test]
fn a_missing_folder_is_a_failure_that_healing_cannot_mend() {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::new(folder.path().join("none/documents.db"));
    assert!(matches!(database.open(), Err(DatabaseError::Failed { .. })));
    assert!(database.heal().is_err());
}

#[test]
fn a_shutdown_backs_up_and_closes() {
    let (folder, database) = with_documents(2);
    database.shutdown().unwrap();
    assert!(folder.path().join("documents.db.backup").exists());
    assert_eq!(database.get("notes", "0000"), Err(DatabaseError::Closed));
    assert_eq!(database.heal(), Err(DatabaseError::Closed));
    unhealthy(&database);
    database.open().unwrap();
    assert!(database.get("notes", "0000").unwrap().is_some());
}
