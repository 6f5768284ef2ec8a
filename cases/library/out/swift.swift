// spec.json

/// Types that lie in a spec without a command.
public enum CaseLibrary {
  /// What `case/library` takes.
  public struct Params: Equatable, Sendable {
    /// Point.
    public var point: CaseLibraryTypes.Point
    /// Colour.
    public var colour: CaseLibraryTypes.Colour

    /// Makes a value of its fields.
    public init(point: CaseLibraryTypes.Point, colour: CaseLibraryTypes.Colour) {
      self.point = point
      self.colour = colour
    }
  }

  /// What `case/library` gives.
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

// codecs: 38 lines, sha256 41403057be5b

// types.spec.json

/// Shared types.
public enum CaseLibraryTypes {
  /// Point.
  public struct Point: Equatable, Sendable {
    /// X.
    public var x: Double
    /// Y.
    public var y: Double

    /// Makes a value of its fields.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Colour.
  public enum Colour: String, CaseIterable, Sendable {
    /// Red.
    case red
    /// Blue.
    case blue
  }
}

// codecs: 18 lines, sha256 57938e61f234
