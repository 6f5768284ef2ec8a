"""Types called like the built-in types of some language."""


class String(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Type(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Option(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Self(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Result(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Error(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class List(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Any(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Optional(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Data(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Object(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Int(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Double(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Bool(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Boolean(wire.Record):
    n: wire.Int64
    list_: Annotated[wire.Omittable[list[wire.Text]], Field(alias="list")] = None


class Box(wire.Record):
    n: wire.Int64
# types: 515 more lines, sha256 eb2cd46198bc
