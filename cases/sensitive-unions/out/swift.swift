/// What is sensitive in a variant is hidden; a sensitive union is hidden whole.
public enum CaseSensitiveUnions {
  public struct Card: Equatable, Sendable, CustomReflectable {
    public var label: String
    public var secret: String

    public init(label: String, secret: String) {
      self.label = label
      self.secret = secret
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "secret": "***"], displayStyle: .struct)
    }
  }

  public enum Login: Equatable, Sendable, CustomReflectable {
    /// - Parameter word: At most 12 characters.
    case password(name: String, word: String)
    case noneCase

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .password(let value0, _):
        Mirror(self, children: ["password": (name: value0 as Any, word: "***")], displayStyle: .enum)
      case .noneCase:
        Mirror(self, children: [:], displayStyle: .enum)
      }
    }
  }

  public enum Beside: Equatable, Sendable, CustomReflectable {
    case key(label: String, secret: String)
    case card(Card)

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .key(let value0, _):
        Mirror(self, children: ["key": (label: value0 as Any, secret: "***")], displayStyle: .enum)
      case .card(let value):
        Mirror(self, children: ["card": value as Any], displayStyle: .enum)
      }
    }
  }

  public enum Typed: Equatable, Sendable, CustomReflectable {
    case card(Card)
    case noneCase
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .card(let value):
        Mirror(self, children: ["card": value as Any], displayStyle: .enum)
      case .noneCase:
        Mirror(self, children: [:], displayStyle: .enum)
      case .unknown:
        Mirror(self, children: ["unknown": "***"], displayStyle: .enum)
      }
    }
  }

  public enum Deep: Equatable, Sendable, CustomReflectable {
    case boxes(boxes: [String: [Card]])
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .boxes(let value0):
        Mirror(self, children: ["boxes": value0 as Any], displayStyle: .enum)
      case .unknown:
        Mirror(self, children: ["unknown": "***"], displayStyle: .enum)
      }
// types: 70 more lines, sha256 0eb29d2a4cf5

// codecs: 172 lines, sha256 9448ee2e5274
