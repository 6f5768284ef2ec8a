package sdk.wire

/** Carries a call to whoever serves the commands. A test gives a lambda: `Transport { command, params -> … }`. */
fun interface Transport {
    /**
     * Calls a command with its params as JSON text.
     *
     * What it throws means that no reply came; it reaches the caller as it is.
     */
    suspend fun call(
        command: String,
        params: String,
    ): Reply
}

/** What came back. */
sealed interface Reply {
    /** The command succeeded. */
    data class Success(
        /** The result as JSON text. It is not shown where a reply is: something in it may be sensitive. */
        val result: String,
    ) : Reply {
        override fun toString(): String = "Success(result=***)"
    }

    /** The command failed. */
    data class Failure(
        /** The error as JSON text: `{"code": …, "message": …, "data": …}`. */
        val error: String,
    ) : Reply {
        override fun toString(): String = "Failure(error=***)"
    }
}
