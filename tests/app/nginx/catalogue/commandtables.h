// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>

#include <cstring>
#include <elf.h>

namespace gate101::test {

/// One ngx_command_t of a program.
struct Command
{
    QByteArray name;
    quint32 type = 0;  ///< NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1 and the like.
    QByteArray setter; ///< "ngx_conf_set_flag_slot"; empty for a function without a public name.
};

/// Reads the command tables out of a 64-bit position-independent Nginx: its pointers are filled in by
/// relocations, and a name with its length, flags and function behind it is a command. Empty for a program
/// that is built otherwise.
class CommandTables
{
public:
    static QList<Command> read(const QString &program)
    {
        QFile file(program);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        CommandTables tables(file.readAll());
        return tables.commands();
    }

private:
    explicit CommandTables(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    template<class T> [[nodiscard]] T at(quint64 offset) const
    {
        T value{};
        if (offset < quint64(m_bytes.size())) {
            const QByteArray piece = m_bytes.mid(static_cast<qsizetype>(offset), qsizetype(sizeof(T)));
            std::memcpy(&value, piece.constData(), static_cast<size_t>(piece.size()));
        }
        return value;
    }
    [[nodiscard]] QByteArray text(quint64 offset) const
    {
        return offset < quint64(m_bytes.size()) ? QByteArray(m_bytes.constData() + offset) : QByteArray();
    }
    /// Where an address of the running program stands in the file; 0 when it does not.
    [[nodiscard]] quint64 offsetOf(quint64 address) const
    {
        for (const Elf64_Phdr &segment : m_segments) {
            if (address >= segment.p_vaddr && address < segment.p_vaddr + segment.p_filesz) {
                return address - segment.p_vaddr + segment.p_offset;
            }
        }
        return 0;
    }

    QList<Command> commands()
    {
        const auto header = at<Elf64_Ehdr>(0);
        if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64 ||
            (header.e_machine != EM_X86_64 && header.e_machine != EM_AARCH64)) {
            return {};
        }
        for (int i = 0; i < header.e_phnum; ++i) {
            const auto segment = at<Elf64_Phdr>(header.e_phoff + quint64(i) * header.e_phentsize);
            if (segment.p_type == PT_LOAD) {
                m_segments.append(segment);
            }
        }
        readRelocations(header);
        QList<Command> found;
        for (auto it = m_pointers.cbegin(); it != m_pointers.cend(); ++it) {
            const quint64 offset = offsetOf(it.key() - 8); // ngx_str_t: length, then the pointer.
            const QByteArray name = text(offsetOf(it.value()));
            const auto type = at<quint64>(offset + 16);
            const bool isCommand = offset != 0 && name.size() > 1 &&
                                   at<quint64>(offset) == quint64(name.size()) && type >> 32 == 0 &&
                                   type >> 24 != 0 && (type & 0x00fee000U) == 0 && (type & 0x1fffU) != 0 &&
                                   (m_pointers.contains(it.key() + 16) || m_names.contains(it.key() + 16));
            if (isCommand) {
                const QByteArray imported = m_names.value(it.key() + 16);
                found.append(
                    {name, quint32(type),
                     imported.isEmpty() ? m_symbols.value(m_pointers.value(it.key() + 16)) : imported});
            }
        }
        return found;
    }

    void readRelocations(const Elf64_Ehdr &header)
    {
        const bool arm = header.e_machine == EM_AARCH64;
        const quint32 relative = arm ? R_AARCH64_RELATIVE : R_X86_64_RELATIVE;
        const auto section = [&](quint64 i) {
            return at<Elf64_Shdr>(header.e_shoff + i * header.e_shentsize);
        };
        Elf64_Shdr symbols{};
        for (quint64 i = 0; i < header.e_shnum; ++i) {
            symbols = section(i).sh_type == SHT_DYNSYM ? section(i) : symbols;
        }
        const quint64 strings = section(symbols.sh_link).sh_offset;
        const auto symbol = [&](quint64 i) {
            return at<Elf64_Sym>(symbols.sh_offset + i * sizeof(Elf64_Sym));
        };
        for (quint64 i = 0; i < symbols.sh_size / sizeof(Elf64_Sym); ++i) {
            if (symbol(i).st_value != 0) {
                m_symbols.insert(symbol(i).st_value, text(strings + symbol(i).st_name));
            }
        }
        for (quint64 i = 0; i < header.e_shnum; ++i) {
            const Elf64_Shdr table = section(i);
            for (quint64 step = 0; table.sh_type == SHT_RELA && step < table.sh_size;
                 step += sizeof(Elf64_Rela)) {
                const auto entry = at<Elf64_Rela>(table.sh_offset + step);
                if (ELF64_R_TYPE(entry.r_info) == relative) {
                    m_pointers.insert(entry.r_offset, quint64(entry.r_addend));
                } else if (ELF64_R_SYM(entry.r_info) != 0) {
                    m_names.insert(entry.r_offset, text(strings + symbol(ELF64_R_SYM(entry.r_info)).st_name));
                }
            }
        }
    }

    QByteArray m_bytes;
    QList<Elf64_Phdr> m_segments;
    QHash<quint64, quint64> m_pointers; ///< Place and what it points at.
    QHash<quint64, QByteArray> m_names; ///< Place and the symbol it points at.
    QHash<quint64, QByteArray> m_symbols;
};

} // namespace gate101::test
