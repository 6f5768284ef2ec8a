// spec.json

/// Types that lie in a spec without a command.
public enum CaseLibrary {
  /// What `case/library` takes.
  public struct Params: Equatable, Sendable {
    public var point: CaseLibraryTypes.Point
    public var colour: CaseLibraryTypes.Colour

    public init(point: CaseLibraryTypes.Point, colour: CaseLibraryTypes.Colour) {
      self.point = point
      self.colour = colour
    }
  }

  /// What `case/library` gives.
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
  public static let info = CommandInfo(name: "case/library", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 34 lines, sha256 de72a658571a

// types.spec.json

/// Shared types.
public enum CaseLibraryTypes {
  public struct Point: Equatable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  public enum Colour: String, CaseIterable, Sendable {
    case red
    case blue
  }
}

// codecs: 16 lines, sha256 e8eda3a5b529
