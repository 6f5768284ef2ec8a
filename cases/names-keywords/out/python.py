"""Field names that are words of some language."""


class CaseNamesKeywordsParams(wire.Record):
    """What `case/names-keywords` takes."""

    class_: Annotated[wire.Text, Field(alias="class")]
    default: wire.Omittable[wire.Text] = None
    func: wire.Text
    fun: wire.Omittable[wire.Text] = None
    def_: Annotated[wire.Text, Field(alias="def")]
    struct: wire.Omittable[wire.Text] = None
    enum: wire.Text
    match: wire.Omittable[wire.Text] = None
    type: wire.Text
    self: wire.Omittable[wire.Text] = None
    self_2: Annotated[wire.Text, Field(alias="Self")]
    none: Annotated[wire.Omittable[wire.Text], Field(alias="None")] = None
    true: Annotated[wire.Text, Field(alias="True")]
    null: wire.Omittable[wire.Text] = None
    nil: wire.Text
    true_2: Annotated[wire.Omittable[wire.Text], Field(alias="true")] = None
    in_: Annotated[wire.Text, Field(alias="in")]
    is_: Annotated[wire.Omittable[wire.Text], Field(alias="is")] = None
    object: wire.Text
    import_: Annotated[wire.Omittable[wire.Text], Field(alias="import")] = None
    async_: Annotated[wire.Text, Field(alias="async")]
    await_: Annotated[wire.Omittable[wire.Text], Field(alias="await")] = None
    yield_: Annotated[wire.Text, Field(alias="yield")]
    lambda_: Annotated[wire.Omittable[wire.Text], Field(alias="lambda")] = None
    var: wire.Text
    val: wire.Omittable[wire.Text] = None
    let: wire.Text
    int: wire.Omittable[wire.Text] = None
    void: wire.Text
    auto: wire.Omittable[wire.Text] = None
    register_: Annotated[wire.Text, Field(alias="register")]
    typedef: wire.Omittable[wire.Text] = None
    operator: wire.Text
    protocol: wire.Omittable[wire.Text] = None
    extension: wire.Text
    init: wire.Omittable[wire.Text] = None
    deinit: wire.Text
    case: wire.Omittable[wire.Text] = None
    switch: wire.Text
    where: wire.Omittable[wire.Text] = None
    when: wire.Text
    while_: Annotated[wire.Omittable[wire.Text], Field(alias="while")] = None
    for_: Annotated[wire.Text, Field(alias="for")]
    return_: Annotated[wire.Omittable[wire.Text], Field(alias="return")] = None
    throw: wire.Text
    throws: wire.Omittable[wire.Text] = None
    try_: Annotated[wire.Text, Field(alias="try")]
    static: wire.Omittable[wire.Text] = None
    unsafe: wire.Text
    impl: wire.Omittable[wire.Text] = None
    trait: wire.Text
    dyn: wire.Omittable[wire.Text] = None
    crate: wire.Text
    super: wire.Omittable[wire.Text] = None
    mod: wire.Text
    union: wire.Omittable[wire.Text] = None
    template: wire.Text
    namespace: wire.Omittable[wire.Text] = None
    this: wire.Text
    new: wire.Omittable[wire.Text] = None
    delete: wire.Text
    private: wire.Omittable[wire.Text] = None
    public: wire.Text
    internal: wire.Omittable[wire.Text] = None
    external: wire.Text
    sealed: wire.Omittable[wire.Text] = None
    data: wire.Text
    companion: wire.Omittable[wire.Text] = None
    package: wire.Text
    message: wire.Omittable[wire.Text] = None
    service: wire.Text
    rpc: wire.Omittable[wire.Text] = None
    oneof: wire.Text
    map: wire.Omittable[wire.Text] = None
# types: 140 more lines, sha256 c2f886a6af93
