/// What is sensitive in a variant is hidden; a sensitive union is hidden whole.
public enum CaseSensitiveUnions {
  /// Card.
  public struct Card: Equatable, Sendable, CustomReflectable {
    /// Label.
    public var label: String
    /// Secret.
    public var secret: String

    /// Makes a value of its fields.
    public init(label: String, secret: String) {
      self.label = label
      self.secret = secret
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "secret": "***"], displayStyle: .struct)
    }
  }

  /// Login.
  public enum Login: Equatable, Sendable, CustomReflectable {
    /// Password.
    case password(name: String, word: String)
    /// None.
    case none

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .password(let value0, _):
        Mirror(self, children: ["password": (name: value0 as Any, word: "***")], displayStyle: .enum)
      case .none:
        Mirror(self, children: [:], displayStyle: .enum)
      }
    }
  }

  /// Beside.
  public enum Beside: Equatable, Sendable, CustomReflectable {
    /// Key.
    case key(label: String, secret: String)
    /// Card.
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

  /// Typed.
  public enum Typed: Equatable, Sendable, CustomReflectable {
    /// Card.
    case card(Card)
    /// None.
    case none
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .card(let value):
        Mirror(self, children: ["card": value as Any], displayStyle: .enum)
      case .none:
        Mirror(self, children: [:], displayStyle: .enum)
      case .unknown:
        Mirror(self, children: ["unknown": "***"], displayStyle: .enum)
      }
    }
  }

  /// Deep.
// types: 82 more lines, sha256 f2d80b39dd41

// codecs: 189 lines, sha256 21eb40fb9ed2
