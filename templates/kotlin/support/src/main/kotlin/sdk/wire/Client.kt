package sdk.wire

/**
 * Calls commands over a transport. Every command has an extension function in its own package, which throws; [call]
 * returns the error instead, typed.
 */
class Client(
    private val transport: Transport,
) {
    /**
     * Calls a command.
     *
     * @throws WireException when the params break the contract, before anything is sent, or when the result does.
     */
    suspend fun <P, R, E : CommandError> call(
        command: Command<P, R, E>,
        params: P,
    ): Outcome<R, E> =
        when (val reply = transport.call(command.name, Wire.encode(command.params, params))) {
            is Reply.Success -> Outcome.Success(Wire.decode(command.result, reply.result))
            is Reply.Failure -> Outcome.Failure(command.decodeError(reply.error))
        }
}
