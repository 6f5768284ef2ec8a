/// What is known of a command beside its types.
public struct CommandInfo: Equatable, Sendable {
  /// Whether a command changes anything.
  public enum Effect: String, Sendable {
    case read, write
  }

  /// The name that it is called by.
  public let name: String
  /// Whether it changes anything.
  public let effect: Effect
  /// Whether it may be called again when no answer came.
  public let idempotent: Bool
  /// Who may call it, in the words of the project; nothing here enforces it.
  public let accessLevel: String
}
