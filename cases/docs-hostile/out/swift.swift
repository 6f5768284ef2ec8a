/// Descriptions that try to leave their comment.
public enum CaseDocsHostile {
  /// \*/ }; """ \N{x} \u0041
  /// U+202E @param {x} -- ; rm -rf
  /// @deprecated not really
  public struct Thing: Equatable, Sendable {
    /// \
    public var n: Int32

    public init(n: Int32) {
      self.n = n
    }
  }

  /// What `case/docs-hostile` takes.
  public struct Params: Equatable, Sendable {
    /// Ends */ here \ "quoted" """ triple ''' too, {{handlebars}}, ${template}, <b>html</b>, `code`
    /// and a second line // with /* more
    ///
    /// \# heading
    /// \- list\
    public var value: Thing

    public init(value: Thing) {
      self.value = value
    }
  }

  /// What `case/docs-hostile` gives.
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
    name: "case/docs-hostile",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 45 lines, sha256 67eb2f00a113
