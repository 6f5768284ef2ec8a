// peer.spec.json

/// The other side.
public enum CaseRecursionAcrossCommandsPeer {
  public struct Pong: Equatable, Sendable {
    public var m: Int64
    @Indirect public var ping: CaseRecursionAcrossCommands.Ping?

    public init(m: Int64, ping: CaseRecursionAcrossCommands.Ping? = nil) {
      self.m = m
      self.ping = ping
    }
  }

  public struct Ping: Equatable, Sendable {
    public var text: String

    public init(text: String) {
      self.text = text
    }
  }

  /// What `case/recursion-across-commands/peer` takes.
  public struct Params: Equatable, Sendable {
    public var pong: Pong
    public var own: Ping

    public init(pong: Pong, own: Ping) {
      self.pong = pong
      self.own = own
    }
  }

  /// What `case/recursion-across-commands/peer` gives.
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
    name: "case/recursion-across-commands/peer",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 62 lines, sha256 d889fcae19de

// spec.json

/// Types of two commands that contain each other.
public enum CaseRecursionAcrossCommands {
  public struct Ping: Equatable, Sendable {
    public var n: Int32
    @Indirect public var pong: CaseRecursionAcrossCommandsPeer.Pong?

    public init(n: Int32, pong: CaseRecursionAcrossCommandsPeer.Pong? = nil) {
      self.n = n
      self.pong = pong
    }
  }

  /// What `case/recursion-across-commands` takes.
  public struct Params: Equatable, Sendable {
    public var ping: Ping
    public var other: CaseRecursionAcrossCommandsPeer.Pong?

    public init(ping: Ping, other: CaseRecursionAcrossCommandsPeer.Pong? = nil) {
      self.ping = ping
      self.other = other
    }
  }

  /// What `case/recursion-across-commands` gives.
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
    name: "case/recursion-across-commands",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 49 lines, sha256 5ceed6699932
