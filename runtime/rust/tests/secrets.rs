//! What prints itself, and what is refused, tells no secret.

use std::collections::BTreeMap;

use archc_runtime::wire::{self, Validate};
use archc_runtime::{Call, CommandError, Reply};
use serde::{Deserialize, Serialize};
use serde_json::{json, value::to_raw_value};

#[derive(Debug, Deserialize, Serialize)]
struct Pin {
    #[serde(rename = "pin")]
    digits: String,
}

impl Validate for Pin {
    fn validate(&self) -> Result<(), wire::Refusal> {
        wire::max_length(&self.digits, "pin", 4)
    }
}

type Tokens = BTreeMap<String, Pin>;

#[derive(Debug, Deserialize)]
struct Params {
    #[serde(with = "wire::As::<wire::Sensitive<BTreeMap<wire::Same, wire::Same>>>")]
    tokens: Tokens,
    #[serde(
        default,
        with = "wire::Optional::<wire::Sensitive<Option<wire::Same>>>"
    )]
    kind: Option<Option<u8>>,
}

fn refusal(text: &str) -> String {
    match wire::decode::<Params>(text) {
        Err(refusal) => format!("{} {refusal} {refusal:?}", refusal.rule()),
        Ok(params) => panic!("{params:?} was taken"),
    }
}

#[test]
fn a_refusal_names_what_is_declared_and_hides_what_the_value_chose() {
    let inner = refusal(r#"{"tokens":{"hush":{"pin":["hush"]}}}"#);
    assert!(inner.starts_with("type tokens[\"…\"].pin: Expected a string, found an array."));
    let key = refusal(r#"{"tokens":{"hush":{"pin":"1"},"hush":{"pin":"2"}}}"#);
    let serde = refusal(r#"{"tokens":{},"kind":"hush"}"#);
    let absent = refusal("{}");
    assert!(absent.starts_with("required tokens: "));
    for said in [inner, key, serde] {
        assert!(!said.contains("hush"), "{said}");
    }
}

#[test]
fn other_decoders_quote_nothing_either() {
    for text in [
        r#"{"tokens":"hush"}"#,
        r#"{"tokens":{"hush":{"pin":7350}}}"#,
        r#"{"tokens":{},"kind":7350}"#,
    ] {
        let Err(error) = serde_json::from_str::<Params>(text) else {
            panic!("{text} was taken");
        };
        let said = format!("{error} {error:?}");
        assert!(!said.contains("hush") && !said.contains("7350"), "{said}");
    }
}

#[test]
fn a_broken_constraint_hides_the_keys_on_the_way_to_it() {
    let params: Params = wire::decode(r#"{"tokens":{"hush":{"pin":"73501"}}}"#).expect("fits");
    let Err(refusal) = wire::check_sensitive(&params.tokens, "tokens") else {
        panic!("it was taken");
    };
    assert_eq!(refusal.field(), r#"tokens["…"].pin"#);
    assert_eq!(refusal.rule(), "maxLength");
    assert!(params.kind.is_none());
}

#[test]
fn what_travels_is_not_printed() {
    let raw = || to_raw_value(&json!({ "word": "hush" })).expect("fits");
    let call = Call {
        command: "vault/open".to_owned(),
        params: raw(),
        attachment: Some(b"hush".to_vec()),
        context: Default::default(),
        items: None,
    };
    let reply = Reply {
        result: raw(),
        attachment: Some(b"hush".to_vec()),
    };
    let error = wire::domain_error("SHUT", "It is shut.", &json!({ "word": "hush" }));
    let said = format!("{call:?} {reply:?} {error:?} {error}");
    assert!(
        said.contains("vault/open") && said.contains("SHUT"),
        "{said}"
    );
    assert!(
        !said.contains("hush") && !said.contains("104, 117"),
        "{said}"
    );
    let CommandError::Domain { data, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(data.map(|data| data.0), Some(json!({ "word": "hush" })));
}
