# A virtual environment with what generated Python needs and is checked with. `bin/python` is its interpreter.
if ! installed python "$here/python.sh" "$here/python/requirements.txt"; then
  python3 -c 'import venv, ensurepip' 2>/dev/null || debian python3 python3-venv
  say 'python: a virtual environment from PyPI'
  rm -rf "$toolchains/python"
  python3 -m venv "$toolchains/python"
  "$toolchains/python/bin/pip" install -q -r "$here/python/requirements.txt"
  # No link: Python finds its environment by the path that it was started with.
  for command in python mypy ruff uvicorn pytest; do
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$toolchains/python/bin/$command" >"$toolchains/bin/$command"
    chmod +x "$toolchains/bin/$command"
  done
  finish python "$here/python.sh" "$here/python/requirements.txt"
fi
