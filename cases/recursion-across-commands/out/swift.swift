// peer.spec.json

/// The other side.
public enum CaseRecursionAcrossCommandsPeer {
  /// Pong.
  public struct Pong: Equatable, Sendable {
    /// M.
    public var m: Int64
    /// Ping.
    @Indirect public var ping: CaseRecursionAcrossCommands.Ping?

    /// Makes a value of its fields.
    public init(m: Int64, ping: CaseRecursionAcrossCommands.Ping? = nil) {
      self.m = m
      self.ping = ping
    }
  }

  /// Ping.
  public struct Ping: Equatable, Sendable {
    /// Text.
    public var text: String

    /// Makes a value of its fields.
    public init(text: String) {
      self.text = text
    }
  }

  /// What `case/recursion-across-commands/peer` takes.
  public struct Params: Equatable, Sendable {
    /// Pong.
    public var pong: Pong
    /// Own.
    public var own: Ping

    /// Makes a value of its fields.
    public init(pong: Pong, own: Ping) {
      self.pong = pong
      self.own = own
    }
  }

  /// What `case/recursion-across-commands/peer` gives.
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

// codecs: 70 lines, sha256 fbc104ed06ef

// spec.json

/// Types of two commands that contain each other.
public enum CaseRecursionAcrossCommands {
  /// Ping.
  public struct Ping: Equatable, Sendable {
    /// N.
    public var n: Int32
    /// Pong.
    @Indirect public var pong: CaseRecursionAcrossCommandsPeer.Pong?

    /// Makes a value of its fields.
    public init(n: Int32, pong: CaseRecursionAcrossCommandsPeer.Pong? = nil) {
      self.n = n
      self.pong = pong
    }
  }

  /// What `case/recursion-across-commands` takes.
  public struct Params: Equatable, Sendable {
    /// Ping.
    public var ping: Ping
    /// Other.
    public var other: CaseRecursionAcrossCommandsPeer.Pong?

    /// Makes a value of its fields.
    public init(ping: Ping, other: CaseRecursionAcrossCommandsPeer.Pong? = nil) {
      self.ping = ping
      self.other = other
    }
  }

  /// What `case/recursion-across-commands` gives.
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

// codecs: 55 lines, sha256 b985090d920d
