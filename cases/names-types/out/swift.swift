/// Types called like the built-in types of some language.
public enum CaseNamesTypes {
  /// String.
  public struct String: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  /// Type.
  public struct Type2: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  /// Option.
  public struct Option: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  /// Self.
  public struct Self2: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  /// Result.
  public struct Result2: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  /// Error.
  public struct Error: Swift.Equatable, Swift.Sendable {
    /// N.
    public var n: Int64
    /// List.
    public var list: [Swift.String]?

    /// Makes a value of its fields.
// types: 1655 more lines, sha256 cdb02b14bfb0

// codecs: 1839 lines, sha256 88d452e4e25d
