export type Choice =
  | {
      kind: "String";
      x: string;
    }
  | {
      kind: "Type";
      x: string;
    }
  | {
      kind: "self";
      x: string;
    }
  | {
      kind: "none";
      x: string;
    }
  | {
      kind: "some";
      x: string;
    }
  | {
      kind: "ok";
      x: string;
    }
  | {
      kind: "Error";
      x: string;
    }
  | {
      kind: "class";
      x: string;
    }
  | {
      kind: "default";
      x: string;
    }
  | {
      kind: "init";
      x: string;
    }
  | {
      kind: "List";
      x: string;
    }
  | {
      kind: "Map";
      x: string;
    }
  | {
      kind: "Unknown";
      x: string;
    }
  | {
      kind: "Other";
      x: string;
    }
  | {
      kind: "raw";
      x: string;
    }
  | {
      kind: "Unit";
      x: string;
    }
  | {
      kind: "Companion";
      x: string;
    }
  | {
      kind: "Any";
      x: string;
    }
  | {
      kind: "Optional";
      x: string;
    }
  | {
      kind: "object";
      x: string;
// types: 227 more lines, sha256 73a3d3afa389

// command: 28 lines, sha256 5201520a27d0
