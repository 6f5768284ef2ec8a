use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::*;
use crate as archc_runtime;
use archc_runtime::wire;

fn read<A: Adapter<T>, T>(value: Value) -> Result<T, &'static str> {
    struct Holder<A, T>(T, std::marker::PhantomData<A>);
    impl<'de, A: Adapter<T>, T> Deserialize<'de> for Holder<A, T> {
        fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            A::deserialize(from).map(|value| Self(value, std::marker::PhantomData))
        }
    }
    let read = decode_value::<Holder<A, T>>(value);
    read.map(|held| held.0).map_err(|refusal| refusal.rule())
}

fn refused<T: serde::de::DeserializeOwned>(json: &str) -> (String, &'static str) {
    match decode::<T>(json) {
        Ok(_) => (String::new(), "taken"),
        Err(refusal) => (refusal.field(), refusal.rule()),
    }
}

#[test]
fn large_integers_are_canonical_decimals() {
    assert_eq!(
        read::<Decimal, i64>(json!("-9223372036854775808")),
        Ok(i64::MIN)
    );
    assert_eq!(
        read::<Decimal, u64>(json!("18446744073709551615")),
        Ok(u64::MAX)
    );
    assert_eq!(
        read::<Decimal, i64>(json!("9223372036854775808")),
        Err("range")
    );
    assert_eq!(read::<Decimal, u64>(json!("-1")), Err("range"));
    for text in ["01", "+1", "-0", "", "-", "1.0", " 1", "1e3"] {
        assert_eq!(read::<Decimal, i64>(json!(text)), Err("format"), "{text:?}");
    }
    assert_eq!(read::<Decimal, i64>(json!(1)), Err("type"));
    assert_eq!(
        serde_json::to_value(Int64(i64::MAX)).ok(),
        Some(json!("9223372036854775807"))
    );
}

#[test]
fn floats_are_finite() {
    assert_eq!(
        decode::<Float64>("-0.0").map(|value| value.0.is_sign_negative()),
        Ok(false)
    );
    assert_eq!(refused::<Float64>("1e999").1, "finite");
    assert_eq!(refused::<Float64>("\"NaN\"").1, "type");
    assert_eq!(refused::<Float32>("1e39").1, "range");
    assert!(serde_json::to_string(&Float64(f64::NAN)).is_err());
    assert!(serde_json::to_string(&Float32(f32::INFINITY)).is_err());
    for text in ["2.225073858507201e-308", "123456789012345680000.0"] {
        let exact = decode::<Float64>(text).map(|value| value.0);
        assert_eq!(exact.ok(), text.parse::<f64>().ok(), "{text}");
    }
    assert_eq!(
        serde_json::to_string(&Float32(0.1)).ok().as_deref(),
        Some("0.10000000149011612")
    );
}

#[test]
fn integers_are_whole_and_in_range() {
    assert_eq!(decode::<i32>("1.0"), Ok(1));
    assert_eq!(decode::<u8>("-0"), Ok(0));
    assert_eq!(refused::<i32>("1.5").1, "integer");
    assert_eq!(refused::<i8>("128").1, "range");
    assert_eq!(decode::<Int53>("9007199254740991"), Ok(Int53::MAX));
    assert_eq!(refused::<Int53>("9007199254740992").1, "range");
}

#[test]
fn base64_is_standard_padded_and_canonical() {
    assert_eq!(decode_base64("//79"), Some(vec![255, 254, 253]));
    assert_eq!(decode_base64(""), Some(vec![]));
    for text in [
        "__79", "AA", "AA=", "AAA", "AB==", "A===", "====", "AAA=AAAA", "AA ==", "é==",
    ] {
        assert_eq!(decode_base64(text), None, "{text:?}");
    }
    for length in 0..20_u8 {
        let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(91)).collect();
        assert_eq!(decode_base64(&encode_base64(&bytes)), Some(bytes));
    }
}

#[test]
fn formats_are_canonical() {
    let is_moment = |text: &str| text.parse::<DateTime>().is_ok();
    assert!(is_moment("2024-02-29T23:59:59.999Z"));
    for text in [
        "2026-02-30T00:00:00.000Z",
        "2026-01-01T23:59:60.000Z",
        "2026-01-01T24:00:00.000Z",
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00.000+00:00",
        "2026-01-01t00:00:00.000z",
        "0000-01-01T00:00:00.000Z",
        "2026-01-01T00:00:00.0000Z",
    ] {
        assert!(!is_moment(text), "{text}");
    }
    assert!("1900-02-29".parse::<Date>().is_err() && "2000-02-29".parse::<Date>().is_ok());
    assert!(
        "0b5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"
            .parse::<Uuid>()
            .is_ok()
    );
    assert!(
        "0B5E1E7A-3C1D-4F2B-8A6E-9D0C1B2A3F4E"
            .parse::<Uuid>()
            .is_err()
    );
    for text in [
        "https://example.com/a?b#c",
        "mailto:a@b",
        "http://[::1]:80/",
        "x:y",
    ] {
        assert!(text.parse::<Url>().is_ok(), "{text}");
    }
    for text in [
        "https:example.com",
        "/a",
        "https://",
        "http://a:99999/",
        "http://a b/",
        "?",
    ] {
        assert!(text.parse::<Url>().is_err(), "{text}");
    }
}

#[test]
fn a_key_occurs_once_and_paths_name_values() {
    assert_eq!(
        refused::<Value>(r#"{"a":{"b":1,"b":2}}"#),
        (String::new(), "type")
    );
    assert_eq!(refused::<Value>("\"\\ud800\"").1, "surrogate");
    let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(decode::<Value>(&nested(128)).is_ok());
    assert_eq!(refused::<Value>(&nested(129)).1, "depth");
    assert_eq!(refused::<Value>(&"[".repeat(100_000)).1, "depth");
    type Table = BTreeMap<i8, Vec<u8>>;
    assert_eq!(
        refused::<Table>(r#"{"01":[]}"#),
        ("[\"01\"]".to_owned(), "format")
    );
    assert_eq!(
        refused::<Table>(r#"{"128":[]}"#),
        ("[\"128\"]".to_owned(), "range")
    );
    assert_eq!(
        refused::<Table>(r#"{"1":[1,null]}"#),
        ("[\"1\"][1]".to_owned(), "null")
    );
    assert_eq!(refused::<(u8, u8)>("[1]").1, "minItems");
    assert_eq!(refused::<(u8, u8)>("[1,2,3]").1, "maxItems");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Presences {
    required: u8,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<wire::Same>"
    )]
    optional: Option<u8>,
    #[serde(with = "wire::As::<Option<wire::Decimal>>")]
    nullable: Option<i64>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "wire::Optional::<Option<wire::Decimal>>"
    )]
    both: Option<Option<i64>>,
}

#[test]
fn absent_and_null_are_different() {
    let taken = |json: &str| {
        decode::<Presences>(json)
            .ok()
            .and_then(|it| serde_json::to_string(&it).ok())
    };
    for json in [
        r#"{"required":1,"nullable":null}"#,
        r#"{"required":1,"optional":2,"nullable":"3","both":null}"#,
        r#"{"required":1,"nullable":"3","both":"-4"}"#,
    ] {
        assert_eq!(taken(json).as_deref(), Some(json));
        assert!(serde_json::from_str::<Presences>(json).is_ok());
    }
    for (json, field, rule) in [
        (r#"{"nullable":null}"#, "required", "required"),
        (r#"{"required":null,"nullable":null}"#, "required", "null"),
        (r#"{"required":1}"#, "nullable", "required"),
        (
            r#"{"required":1,"nullable":null,"optional":null}"#,
            "optional",
            "null",
        ),
        (r#"{"required":1,"nullable":null,"both":4}"#, "both", "type"),
    ] {
        assert_eq!(refused::<Presences>(json), (field.to_owned(), rule));
        assert!(serde_json::from_str::<Presences>(json).is_err(), "{json}");
    }
}

#[test]
fn values_that_say_nothing_have_their_format() {
    assert!(DateTime::epoch().as_str().parse::<DateTime>().is_ok());
    assert!(Date::epoch().as_str().parse::<Date>().is_ok());
    assert!(Uuid::nil().as_str().parse::<Uuid>().is_ok());
    assert!(Url::blank().as_str().parse::<Url>().is_ok());
}

mod tag_writer {
    use serde::Serialize;
    use serde_json::json;

    use super::super::TagWriter;

    #[derive(Serialize)]
    struct Card {
        kind: String,
        label: String,
    }

    #[derive(Serialize)]
    #[serde(remote = "Shape")]
    enum Shape {
        #[serde(rename = "none")]
        None,
        #[serde(rename = "card")]
        Card(Box<Card>),
        #[serde(rename = "sized")]
        Sized { width: i64, text: Option<String> },
        #[serde(rename = "number")]
        Number(i64),
    }

    struct Written(Shape, Option<&'static str>);

    impl Serialize for Written {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Shape::serialize(&self.0, TagWriter::new(serializer, "kind", self.1))
        }
    }

    fn text(shape: Shape, content: Option<&'static str>) -> Result<String, String> {
        serde_json::to_string(&Written(shape, content)).map_err(|error| error.to_string())
    }

    fn card() -> Shape {
        let kind = "hidden".to_owned();
        let label = "a".to_owned();
        Shape::Card(Box::new(Card { kind, label }))
    }

    fn sized() -> Shape {
        Shape::Sized {
            width: i64::MAX,
            text: None,
        }
    }

    #[test]
    fn writes_the_tag_first_and_the_fields_beside_it() {
        assert_eq!(text(Shape::None, None).as_deref(), Ok(r#"{"kind":"none"}"#));
        assert_eq!(
            text(card(), None).as_deref(),
            Ok(r#"{"kind":"card","label":"a"}"#)
        );
        assert_eq!(
            text(sized(), None).as_deref(),
            Ok(r#"{"kind":"sized","width":9223372036854775807,"text":null}"#)
        );
        let value = serde_json::to_value(Written(sized(), None)).ok();
        assert_eq!(
            value,
            Some(json!({ "kind": "sized", "width": i64::MAX, "text": null }))
        );
    }

    #[test]
    fn writes_the_payload_under_its_key() {
        assert_eq!(
            text(Shape::None, Some("of")).as_deref(),
            Ok(r#"{"kind":"none"}"#)
        );
        assert_eq!(
            text(card(), Some("of")).as_deref(),
            Ok(r#"{"kind":"card","of":{"kind":"hidden","label":"a"}}"#)
        );
        assert_eq!(
            text(Shape::Number(7), Some("of")).as_deref(),
            Ok(r#"{"kind":"number","of":7}"#)
        );
        assert_eq!(
            text(sized(), Some("of")).as_deref(),
            Ok(r#"{"kind":"sized","of":{"width":9223372036854775807,"text":null}}"#)
        );
    }

    #[test]
    fn refuses_what_has_no_fields_to_lie_beside_a_tag() {
        assert!(text(Shape::Number(7), None).is_err_and(|error| error.contains("no object")));
    }
}
