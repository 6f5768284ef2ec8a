/// Values, variants and errors that are called like the parts of an optional, where there may be none.
public enum CaseNamesOptional {
  public enum Kind: String, CaseIterable, Sendable {
    case noneCase = "none"
    case someCase = "some"
    case null
    case `nil`
    case absent
    case nothing
  }

  public enum Shade: Hashable, Sendable {
    case noneCase
    case someCase
    /// A text that this version does not know, as it came.
    case unknown(String)
  }

  public enum Choice: Equatable, Sendable {
    case noneCase
    case someCase(value: String)
    case other(kinds: [Kind])
  }

  /// What `case/names-optional` takes.
  public struct Params: Equatable, Sendable {
    public var closed: Kind?
    public var open: Shade?
    public var union: Choice?
    public var maybe: Kind?
    public var either: Field<Shade>
    public var kinds: [Kind?]
    public var choices: [String: Choice?]?

    public init(
      closed: Kind? = .noneCase,
      open: Shade? = .noneCase,
      union: Choice? = .noneCase,
      maybe: Kind? = nil,
      either: Field<Shade> = .absent,
      kinds: [Kind?] = [.noneCase, nil],
      choices: [String: Choice?]? = nil
    ) {
      self.closed = closed
      self.open = open
      self.union = union
      self.maybe = maybe
      self.either = either
      self.kinds = kinds
      self.choices = choices
    }
  }

  /// What `case/names-optional` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  public struct SomeErrorData: Equatable, Sendable {
    public var kind: Kind?

    public init(kind: Kind?) {
      self.kind = kind
    }
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// There is none.
    case noneCase
    /// There are some.
    case someCase(SomeErrorData)
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
// types: 6 more lines, sha256 8b060fcb3856

// codecs: 125 lines, sha256 da54443d207d
