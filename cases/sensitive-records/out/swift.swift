/// What is sensitive in a record is hidden wherever the record stands; a sensitive record is hidden
/// whole.
public enum CaseSensitiveRecords {
  public struct Account: Equatable, Sendable, CustomReflectable {
    public var label: String
    /// At least 4 characters.
    public var password: String

    public init(label: String, password: String) {
      self.label = label
      self.password = password
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "password": "***"], displayStyle: .struct)
    }
  }

  public struct Strict: Equatable, Sendable {
    public var known: String

    public init(known: String) {
      self.known = known
    }
  }

  public struct Keys: Equatable, Sendable, CustomReflectable {
    public var list: Words

    public init(list: Words) {
      self.list = list
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["list": "***"], displayStyle: .struct)
    }
  }

  public typealias Words = [String]

  public enum Kind: String, CaseIterable, Sendable {
    case kindOne = "kind-one"
    case kindTwo = "kind-two"
  }

  public struct Inline: Equatable, Sendable, CustomReflectable {
    public var open: String
    public var shut: String

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
  public struct Params: Equatable, Sendable, CustomReflectable {
    public var user: String
    public var account: Account
    public var accounts: [Account]
    public var vault: Account
    public var keys: Keys
    public var inline: Inline
    public var kind: Kind
    public var strict: Strict

    public init(
      user: String,
      account: Account,
      accounts: [Account],
      vault: Account,
      keys: Keys,
      inline: Inline,
// types: 53 more lines, sha256 1051cbe2bfbe

// codecs: 105 lines, sha256 fa52c885ba20
