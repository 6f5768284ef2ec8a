/// Two types that contain each other.
public enum CaseRecursionMutual {
  /// Folder.
  public struct Folder: Equatable, Sendable {
    /// Entries.
    public var entries: [Entry]

    /// Makes a value of its fields.
    public init(entries: [Entry]) {
      self.entries = entries
    }
  }

  /// Entry.
  public struct Entry: Equatable, Sendable {
    /// Name.
    public var name: String
    /// In.
    @Indirect public var `in`: Folder?

    /// Makes a value of its fields.
    public init(name: String, `in`: Folder? = nil) {
      self.name = name
      self.`in` = `in`
    }
  }

  /// What `case/recursion-mutual` takes.
  public struct Params: Equatable, Sendable {
    /// Folder.
    public var folder: Folder

    /// Makes a value of its fields.
    public init(folder: Folder) {
      self.folder = folder
    }
  }

  /// What `case/recursion-mutual` gives.
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

// codecs: 68 lines, sha256 7309a191751e
