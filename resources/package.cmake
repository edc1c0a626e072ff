# SPDX-License-Identifier: GPL-3.0-or-later
# One Debian package, made from whatever was built: cpack -G DEB --config BUILD/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gate101)
set(CPACK_PACKAGE_CONTACT "The Gate101 maintainers <maintainers@gate101.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "gets a WebSocket through Nginx")
set(CPACK_PACKAGE_DESCRIPTION
"Type the address of a WebSocket that does not connect: Gate101 says which hop
fails and why, shows the edit of the Nginx files, tests it with nginx -t away
from the real files, applies it through a small helper that asks polkit or
sudo, tests the live endpoint until it answers 101 Switching Protocols, and
takes everything back unless it is confirmed.

There is a window and a command line, both in Korean and English, and a
practice site with a real Nginx that is broken on purpose.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no program links: texts of Qt's own buttons, and the plugin that draws the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-translations-l10n, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "nginx, openssl, pkexec | sudo, polkitd | sudo")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_ENHANCES nginx)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/debian/postinst
    ${CMAKE_CURRENT_LIST_DIR}/debian/prerm
    ${CMAKE_CURRENT_LIST_DIR}/debian/postrm)
include(CPack)
