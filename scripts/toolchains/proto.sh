# buf from npm. `bin/protoc` is the compiler that grpcio-tools brings, with the gRPC plugin for Python built in.
. "$here/python.sh"
if ! installed proto "$here/proto.sh"; then
  say 'proto: buf from npm, protoc from grpcio-tools'
  npm install --silent --no-fund --no-audit --prefix "$toolchains/proto" @bufbuild/buf@1.75.0 >/dev/null
  ln -sf ../proto/node_modules/.bin/buf "$toolchains/bin/buf"
  cat >"$toolchains/bin/protoc" <<WRAPPER
#!/bin/sh
exec "$toolchains/python/bin/python" -m grpc_tools.protoc "\$@"
WRAPPER
  chmod +x "$toolchains/bin/protoc"
  finish proto "$here/proto.sh"
fi
