/// Texts listed in place, in a field, a list and beside null.
public enum CaseEnumInline {
  public enum ParamsValue: String, CaseIterable, Sendable {
    case a
    case b
  }

  public enum ParamsListItem: String, CaseIterable, Sendable {
    case x
    case y
  }

  public enum ParamsMaybe: String, CaseIterable, Sendable {
    case only
  }

  /// What `case/enum-inline` takes.
  public struct Params: Equatable, Sendable {
    public var value: ParamsValue
    public var list: [ParamsListItem]
    public var maybe: ParamsMaybe?

    public init(value: ParamsValue, list: [ParamsListItem], maybe: ParamsMaybe?) {
      self.value = value
      self.list = list
      self.maybe = maybe
    }
  }

  /// What `case/enum-inline` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/enum-inline",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 42 lines, sha256 83d73382f74f
