/// Whether the text is `YYYY-MM-DD`, of the years 0001 to 9999, and that day exists.
pub(super) fn is_date(text: &str) -> bool {
    let Some((year, month, day)) = parts(text) else {
        return false;
    };
    year > 0 && day > 0 && day <= days_in(year, month)
}

/// Whether the text is `YYYY-MM-DDTHH:MM:SS.sssZ`. Leap seconds are refused: a JavaScript Date has none.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_at_checked(10) else {
        return false;
    };
    is_date(date) && is_time(time.as_bytes())
}

fn is_time(text: &[u8]) -> bool {
    let [b'T', hours @ .., b'.', a, b, c, b'Z'] = text else {
        return false;
    };
    let [h, hour, b':', m, minute, b':', s, second] = hours else {
        return false;
    };
    let below = |tens: &u8, ones: &u8, limit: u32| {
        number(&[*tens, *ones]).is_some_and(|value| value < limit)
    };
    below(h, hour, 24)
        && below(m, minute, 60)
        && below(s, second, 60)
        && number(&[*a, *b, *c]).is_some()
}

fn parts(text: &str) -> Option<(u32, u32, u32)> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    Some((year, number(&[*m1, *m2])?, number(&[*d1, *d2])?))
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + u32::from(digit - b'0'))
    })
}

fn days_in(year: u32, month: u32) -> u32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}
