/// Two types that contain each other.
public enum CaseRecursionMutual {
  public struct Folder: Equatable, Sendable {
    public var entries: [Entry]

    public init(entries: [Entry]) {
      self.entries = entries
    }
  }

  public struct Entry: Equatable, Sendable {
    public var name: String
    @Indirect public var `in`: Folder?

    public init(name: String, in: Folder? = nil) {
      self.name = name
      self.in = `in`
    }
  }

  /// What `case/recursion-mutual` takes.
  public struct Params: Equatable, Sendable {
    public var folder: Folder

    public init(folder: Folder) {
      self.folder = folder
    }
  }

  /// What `case/recursion-mutual` gives.
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
    name: "case/recursion-mutual",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 60 lines, sha256 5f7f375b1584
