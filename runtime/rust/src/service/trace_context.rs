use std::ops::Range;

const VERSION: Range<usize> = 0..2;
const TRACE_ID: Range<usize> = 3..35;
const PARENT_ID: Range<usize> = 36..52;
const FLAGS: Range<usize> = 53..55;

/// Where a call stands in a distributed trace, as W3C Trace Context has it. It is what the caller sent: whoever makes a span of its own
/// gives that one's id to the calls that it makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceContext {
    traceparent: String,
    tracestate: Option<String>,
}

impl TraceContext {
    /// Longest `traceparent`. One of version 00 has 55 bytes; later versions may say more.
    pub const MAX_TRACEPARENT_BYTES: usize = 256;
    /// Longest `tracestate`.
    pub const MAX_TRACESTATE_BYTES: usize = 512;
    /// How many members a `tracestate` may have.
    pub const MAX_TRACESTATE_MEMBERS: usize = 32;

    /// Reads both headers. As the standard says, a `traceparent` that is not valid is none, and a `tracestate` that is not valid is left
    /// out; without a `traceparent` it means nothing.
    pub fn parse(traceparent: &str, tracestate: Option<&str>) -> Option<Self> {
        is_traceparent(traceparent).then(|| Self {
            traceparent: traceparent.to_owned(),
            tracestate: tracestate
                .filter(|state| is_tracestate(state))
                .map(str::to_owned),
        })
    }

    /// The header as it came.
    pub fn traceparent(&self) -> &str {
        &self.traceparent
    }

    /// What tracers added, as it came.
    pub fn tracestate(&self) -> Option<&str> {
        self.tracestate.as_deref()
    }

    /// The id of the whole trace: 32 hexadecimal digits.
    pub fn trace_id(&self) -> &str {
        &self.traceparent[TRACE_ID]
    }

    /// The id of the caller's span: 16 hexadecimal digits.
    pub fn parent_id(&self) -> &str {
        &self.traceparent[PARENT_ID]
    }

    /// Whether the caller records the trace.
    pub fn is_sampled(&self) -> bool {
        u8::from_str_radix(&self.traceparent[FLAGS], 16).is_ok_and(|flags| flags & 1 == 1)
    }
}

fn is_traceparent(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() < FLAGS.end || bytes.len() > TraceContext::MAX_TRACEPARENT_BYTES {
        return false;
    }
    let version = &bytes[VERSION];
    let is_hex = |range: Range<usize>| {
        bytes[range]
            .iter()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let is_id = |range: Range<usize>| {
        is_hex(range.clone()) && bytes[range].iter().any(|digit| *digit != b'0')
    };
    is_hex(VERSION)
        && version != b"ff"
        && is_id(TRACE_ID)
        && is_id(PARENT_ID)
        && is_hex(FLAGS)
        && [VERSION.end, TRACE_ID.end, PARENT_ID.end]
            .iter()
            .all(|at| bytes[*at] == b'-')
        && match &bytes[FLAGS.end..] {
            [] => true,
            [b'-', rest @ ..] => version != b"00" && rest.iter().all(u8::is_ascii_graphic),
            _ => false,
        }
}

fn is_tracestate(text: &str) -> bool {
    if text.len() > TraceContext::MAX_TRACESTATE_BYTES {
        return false;
    }
    let mut keys = Vec::new();
    // Empty members are allowed, and are none.
    for member in text
        .split(',')
        .map(|member| member.trim_matches([' ', '\t']))
    {
        match member.split_once('=') {
            Some((key, value)) if is_key(key) && is_value(value) && !keys.contains(&key) => {
                keys.push(key);
            }
            None if member.is_empty() => {}
            _ => return false,
        }
    }
    (1..=TraceContext::MAX_TRACESTATE_MEMBERS).contains(&keys.len())
}

fn is_key(key: &str) -> bool {
    let rest = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'*' | b'/' | b'@');
    key.len() <= 256
        && key.starts_with(|first: char| matches!(first, 'a'..='z' | '0'..='9'))
        && key.bytes().all(rest)
}

fn is_value(value: &str) -> bool {
    (1..=256).contains(&value.len())
        && !value.ends_with(' ')
        && value
            .bytes()
            .all(|byte| matches!(byte, b' '..=b'~' if byte != b'='))
}

#[cfg(test)]
mod tests {
    use super::TraceContext;

    const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    fn changed(range: std::ops::Range<usize>, by: &str) -> String {
        let mut text = PARENT.to_owned();
        text.replace_range(range, by);
        text
    }

    #[test]
    fn a_traceparent_is_read_as_the_standard_says() {
        let trace = TraceContext::parse(PARENT, None).expect("a trace");
        assert_eq!(trace.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_eq!(
            (trace.parent_id(), trace.is_sampled()),
            ("00f067aa0ba902b7", true)
        );
        let unsampled = TraceContext::parse(&changed(53..55, "02"), None);
        assert_eq!(unsampled.map(|trace| trace.is_sampled()), Some(false));
        let later = format!("{}-more", changed(0..2, "01"));
        let later = TraceContext::parse(&later, None);
        assert_eq!(
            later.as_ref().map(TraceContext::trace_id),
            Some(trace.trace_id())
        );
        let bad = [
            String::new(),
            "00".to_owned(),
            changed(0..2, "ff"),
            changed(0..2, "0A"),
            changed(3..35, &"0".repeat(32)),
            changed(3..5, "4B"),
            changed(3..5, "é"),
            changed(36..52, &"0".repeat(16)),
            changed(52..53, "_"),
            changed(53..55, "0g"),
            format!("{PARENT}-"),
            format!("{PARENT}-more"),
            format!("{PARENT}\n"),
            format!(" {PARENT}"),
            format!("{}.", changed(0..2, "01")),
            format!("{}-\n", changed(0..2, "01")),
            format!("{}-{}", changed(0..2, "01"), "x".repeat(1 << 20)),
        ];
        for text in bad {
            assert_eq!(TraceContext::parse(&text, None), None, "{text:.80?}");
        }
    }

    #[test]
    fn a_tracestate_that_is_not_valid_is_left_out() {
        let state = |text: &str| {
            let trace = TraceContext::parse(PARENT, Some(text)).expect("a trace");
            trace.tracestate().map(str::to_owned)
        };
        let member = |n: usize| format!("k{n}=v");
        let members = |count| (0..count).map(member).collect::<Vec<_>>().join(",");
        for text in [
            "congo=t61rcWkgMzE",
            "1a@b= x,\t0/*=~",
            "rojo=1 , ,b=2,",
            &members(32),
        ] {
            assert_eq!(state(text).as_deref(), Some(text));
        }
        let bad = [
            "", ",", "a", "a=", "=a", "A=1", "a=1,a=2", "a=b=c", "a=é", "a=1\n", "*=1",
        ];
        for text in bad.into_iter().chain([members(33).as_str()]) {
            assert_eq!(state(text), None, "{text:?}");
        }
        assert_eq!(state(&format!("a={}", "x".repeat(511))), None);
    }
}
