/// Whether the text is an absolute URL that needs no repair.
///
/// The rule of the TypeScript runtime, apart from what only its URL parser knows. That one also refuses, after a
/// scheme of the web (`http`, `https`, `ws`, `wss`, `ftp`): host names that are no valid domain (`https://a b`
/// percent-encoded, bad punycode) and IPv4 numbers out of range. Here those pass.
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    if !is_scheme(scheme) || rest.is_empty() || !rest.chars().all(is_plain) {
        return false;
    }
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" | "ws" | "wss" | "ftp" => rest
            .strip_prefix("//")
            .is_some_and(|rest| is_authority(rest, true)),
        "file" => true,
        _ => rest
            .strip_prefix("//")
            .is_none_or(|rest| is_authority(rest, false)),
    }
}

fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
}

fn is_plain(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && c != '\\' && c != '\u{feff}'
}

/// `user:password@host:port`, up to the path. The parser of the web skips slashes before it.
fn is_authority(rest: &str, is_web: bool) -> bool {
    let rest = if is_web {
        rest.trim_start_matches('/')
    } else {
        rest
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host_and_port = rest[..end].rsplit('@').next().unwrap_or_default();
    let (host, port) = match host_and_port.rfind(']').or(Some(0)) {
        Some(from) => match host_and_port[from..].rfind(':') {
            Some(colon) => host_and_port.split_at(from + colon),
            None => (host_and_port, ""),
        },
        None => (host_and_port, ""),
    };
    let port = port.strip_prefix(':').unwrap_or(port);
    let port_fits = port.is_empty()
        || port.bytes().all(|digit| digit.is_ascii_digit()) && port.parse::<u16>().is_ok();
    port_fits && is_host(host, is_web)
}

fn is_host(host: &str, is_web: bool) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        let address = address.strip_suffix(']');
        return address.is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok());
    }
    let forbidden = if is_web { "<>^|%[]:@\"`{}" } else { "<>^|[]:@" };
    let may_be_empty = !is_web;
    (may_be_empty || !host.is_empty()) && !host.contains(|c| forbidden.contains(c))
}
