// peer.spec.json

/// Has its own Row.
public enum CaseSameTypeNamesPeer {
  /// Row.
  public struct Row: Equatable, Sendable {
    /// Theirs.
    public var theirs: Bool

    /// Makes a value of its fields.
    public init(theirs: Bool) {
      self.theirs = theirs
    }
  }

  /// What `case/same-type-names/peer` takes.
  public struct Params: Equatable, Sendable {
    /// Row.
    public var row: Row

    /// Makes a value of its fields.
    public init(row: Row) {
      self.row = row
    }
  }

  /// What `case/same-type-names/peer` gives.
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

// codecs: 51 lines, sha256 f6ae7317010c

// spec.json

/// Two commands that declare types of the same name.
public enum CaseSameTypeNames {
  /// Row.
  public struct Row: Equatable, Sendable {
    /// Mine.
    public var mine: Int64

    /// Makes a value of its fields.
    public init(mine: Int64) {
      self.mine = mine
    }
  }

  /// What `case/same-type-names` takes.
  public struct Params: Equatable, Sendable {
    /// Row.
    public var row: Row
    /// Theirs.
    public var theirs: CaseSameTypeNamesPeer.Row

    /// Makes a value of its fields.
    public init(row: Row, theirs: CaseSameTypeNamesPeer.Row) {
      self.row = row
      self.theirs = theirs
    }
  }

  /// What `case/same-type-names` gives.
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

// codecs: 53 lines, sha256 45fd3fc67525
