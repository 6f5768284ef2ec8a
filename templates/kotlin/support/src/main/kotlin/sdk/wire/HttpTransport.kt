package sdk.wire

import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlin.coroutines.suspendCoroutine

private const val TIMEOUT_MILLISECONDS = 30_000

/**
 * Posts params to `<base>/commands/<command name>`. A reply with status 200 is a result, any other an error.
 *
 * A redirect is an error too: what follows one may send a GET, and the [headers] to another host.
 *
 * It works on Android and needs no library. [executor] runs the blocking part; a call that was cancelled still ends there.
 */
class HttpTransport(
    private val base: String,
    private val headers: Map<String, String> = emptyMap(),
    private val executor: Executor = Executors.newCachedThreadPool { Thread(it).apply { isDaemon = true } },
) : Transport {
    override suspend fun call(
        command: String,
        params: String,
    ): Reply =
        suspendCoroutine { continuation ->
            executor.execute {
                runCatching { post(command, params) }
                    .fold(continuation::resume, continuation::resumeWithException)
            }
        }

    private fun post(
        command: String,
        params: String,
    ): Reply {
        val url = URL("${base.trimEnd('/')}/commands/$command")
        val connection = url.openConnection() as HttpURLConnection
        try {
            connection.requestMethod = "POST"
            connection.instanceFollowRedirects = false
            connection.connectTimeout = TIMEOUT_MILLISECONDS
            connection.readTimeout = TIMEOUT_MILLISECONDS
            connection.doOutput = true
            connection.setRequestProperty("Content-Type", "application/json")
            connection.setRequestProperty("Accept", "application/json")
            for ((name, value) in headers) connection.setRequestProperty(name, value)
            connection.outputStream.use { it.write(params.encodeToByteArray()) }
            val isSuccess = connection.responseCode == HttpURLConnection.HTTP_OK
            val body = if (isSuccess) connection.inputStream else connection.errorStream
            val text = body?.use { it.readBytes().decodeToString() }.orEmpty()
            return if (isSuccess) Reply.Success(text) else Reply.Failure(text)
        } finally {
            connection.disconnect()
        }
    }
}
