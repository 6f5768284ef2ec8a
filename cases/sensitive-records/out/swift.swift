/// What is sensitive in a record is hidden wherever the record stands; a sensitive record is hidden
/// whole.
public enum CaseSensitiveRecords {
  /// Account.
  public struct Account: Equatable, Sendable, CustomReflectable {
    /// Label.
    public var label: String
    /// Password.
    public var password: String

    /// Makes a value of its fields.
    public init(label: String, password: String) {
      self.label = label
      self.password = password
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "password": "***"], displayStyle: .struct)
    }
  }

  /// Strict.
  public struct Strict: Equatable, Sendable {
    /// Known.
    public var known: String

    /// Makes a value of its fields.
    public init(known: String) {
      self.known = known
    }
  }

  /// Keys.
  public struct Keys: Equatable, Sendable, CustomReflectable {
    /// List.
    public var list: Words

    /// Makes a value of its fields.
    public init(list: Words) {
      self.list = list
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["list": "***"], displayStyle: .struct)
    }
  }

  /// Words.
  public typealias Words = [String]

  /// Kind.
  public enum Kind: String, CaseIterable, Sendable {
    /// Kind one.
    case kindOne = "kind-one"
    /// Kind two.
    case kindTwo = "kind-two"
  }

  /// Inline.
  public struct Inline: Equatable, Sendable, CustomReflectable {
    /// Open.
    public var open: String
    /// Shut.
    public var shut: String

    /// Makes a value of its fields.
    public init(open: String, shut: String) {
      self.open = open
      self.shut = shut
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["open": self.open as Any, "shut": "***"], displayStyle: .struct)
    }
  }

  /// What `case/sensitive-records` takes.
// types: 69 more lines, sha256 96c6f3c36556

// codecs: 117 lines, sha256 92375477da60
