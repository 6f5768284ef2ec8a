// peer.spec.json

/// Has its own Row.
public enum CaseSameTypeNamesPeer {
  public struct Row: Equatable, Sendable {
    public var theirs: Bool

    public init(theirs: Bool) {
      self.theirs = theirs
    }
  }

  /// What `case/same-type-names/peer` takes.
  public struct Params: Equatable, Sendable {
    public var row: Row

    public init(row: Row) {
      self.row = row
    }
  }

  /// What `case/same-type-names/peer` gives.
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
    name: "case/same-type-names/peer",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 45 lines, sha256 0947bd1cd008

// spec.json

/// Two commands that declare types of the same name.
public enum CaseSameTypeNames {
  public struct Row: Equatable, Sendable {
    public var mine: Int64

    public init(mine: Int64) {
      self.mine = mine
    }
  }

  /// What `case/same-type-names` takes.
  public struct Params: Equatable, Sendable {
    public var row: Row
    public var theirs: CaseSameTypeNamesPeer.Row

    public init(row: Row, theirs: CaseSameTypeNamesPeer.Row) {
      self.row = row
      self.theirs = theirs
    }
  }

  /// What `case/same-type-names` gives.
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
    name: "case/same-type-names",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 47 lines, sha256 90dab71fcb0c
