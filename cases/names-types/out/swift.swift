/// Types called like the built-in types of some language.
public enum CaseNamesTypes {
  public struct String: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Type2: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Option: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Self2: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Result2: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Error: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct List: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
  }

  public struct Any2: Swift.Equatable, Swift.Sendable {
    public var n: Int64
    public var list: [Swift.String]?

    public init(n: Int64, list: [Swift.String]? = nil) {
      self.n = n
      self.list = list
    }
// types: 1186 more lines, sha256 a9b645ef589d

// codecs: 1645 lines, sha256 b5f171023e83
