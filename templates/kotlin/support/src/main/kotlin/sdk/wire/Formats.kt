package sdk.wire

private const val LAST_PORT = 65535
private const val DATE_LENGTH = 10
private val date = Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}")
private val dateTime = Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z")
private val uuid = Regex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
private val scheme = Regex("[A-Za-z][A-Za-z0-9+.-]*")
private val hexGroup = Regex("[0-9A-Fa-f]{1,4}")
private val byte = Regex("25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]")
private val web = setOf("http", "https", "ws", "wss", "ftp")

/** A calendar day without time or zone: `YYYY-MM-DD`, years 0001 to 9999. */
@JvmInline
value class LocalDate(
    /** As on the wire. */
    val text: String,
) : Comparable<LocalDate> {
    init {
        require(isLocalDate(text)) { "Expected a date such as 2026-01-31." }
    }

    override fun compareTo(other: LocalDate): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/** An absolute URL, kept character for character. */
@JvmInline
value class Url(
    /** As on the wire. */
    val text: String,
) {
    init {
        require(isUrl(text)) { "Expected an absolute URL." }
    }

    override fun toString(): String = text
}

internal fun isLocalDate(text: String): Boolean {
    if (!date.matches(text)) return false
    val (year, month, day) = text.split('-').map { it.toInt() }
    return year > 0 && month in 1..12 && day in 1..daysIn(year, month)
}

internal fun isDateTime(text: String): Boolean = dateTime.matches(text) && isLocalDate(text.take(DATE_LENGTH))

internal fun isUuid(text: String): Boolean = uuid.matches(text)

/** Whether the text is an absolute URL that needs no repair: the rule of every archc package without a URL parser. */
internal fun isUrl(text: String): Boolean {
    val end = text.indexOf(':')
    if (end < 0 || !scheme.matches(text.substring(0, end))) return false
    val rest = text.substring(end + 1)
    if (rest.isEmpty() || hasLoneSurrogate(rest) || !rest.all(::isPlain)) return false
    val name = text.substring(0, end).lowercase()
    return when {
        name in web -> rest.startsWith("//") && isAuthority(rest.trimStart('/'), true)
        name == "file" || !rest.startsWith("//") -> true
        else -> isAuthority(rest.substring(2), false)
    }
}

private fun daysIn(
    year: Int,
    month: Int,
): Int =
    when (month) {
        2 -> if (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) 29 else 28
        4, 6, 9, 11 -> 30
        else -> 31
    }

private fun isPlain(char: Char): Boolean = !char.isWhitespace() && !char.isISOControl() && char !in "\\\uFEFF\u00A0"

private fun isAuthority(
    rest: String,
    isWeb: Boolean,
): Boolean {
    val hostAndPort = rest.takeWhile { it !in "/?#" }.substringAfterLast('@')
    val afterAddress = maxOf(hostAndPort.lastIndexOf(']'), 0)
    val colon = hostAndPort.lastIndexOf(':').takeIf { it >= afterAddress } ?: hostAndPort.length
    val port = hostAndPort.substring(colon).removePrefix(":")
    val isPort = port.isEmpty() || (port.all { it in '0'..'9' } && (port.toIntOrNull() ?: Int.MAX_VALUE) <= LAST_PORT)
    return isPort && isHost(hostAndPort.substring(0, colon), isWeb)
}

private fun isHost(
    host: String,
    isWeb: Boolean,
): Boolean {
    if (host.startsWith('[')) return host.endsWith(']') && isIpv6(host.substring(1, host.length - 1))
    if (isWeb && host.isEmpty()) return false
    return host.none { it in if (isWeb) "<>^|%[]:@\"`{}" else "<>^|[]:@" }
}

private fun isIpv6(address: String): Boolean {
    val halves = address.split("::")
    if (halves.size > 2) return false
    val groups = halves.map { if (it.isEmpty()) emptyList() else it.split(':') }
    val all = groups.flatten()
    val isIpv4Last = all.isNotEmpty() && '.' in all.last()
    val plain = if (isIpv4Last) all.dropLast(1) else all
    val count = plain.size + if (isIpv4Last) 2 else 0
    val isIpv4 = !isIpv4Last || all.last().split('.').let { parts -> parts.size == 4 && parts.all(byte::matches) }
    return isIpv4 && plain.all(hexGroup::matches) && if (halves.size == 2) count < 8 else count == 8
}
