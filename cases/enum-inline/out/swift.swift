/// Texts listed in place, in a field, a list and beside null.
public enum CaseEnumInline {
  /// Params value.
  public enum ParamsValue: String, CaseIterable, Sendable {
    /// A.
    case a
    /// B.
    case b
  }

  /// Params list item.
  public enum ParamsListItem: String, CaseIterable, Sendable {
    /// X.
    case x
    /// Y.
    case y
  }

  /// Params maybe.
  public enum ParamsMaybe: String, CaseIterable, Sendable {
    /// Only.
    case only
  }

  /// What `case/enum-inline` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: ParamsValue
    /// List.
    public var list: [ParamsListItem]
    /// Maybe.
    public var maybe: ParamsMaybe?

    /// Makes a value of its fields.
    public init(value: ParamsValue, list: [ParamsListItem], maybe: ParamsMaybe?) {
      self.value = value
      self.list = list
      self.maybe = maybe
    }
  }

  /// What `case/enum-inline` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 46 lines, sha256 51c44915b592
